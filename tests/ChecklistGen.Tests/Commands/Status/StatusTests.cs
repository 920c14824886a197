using System.Text.Json.Nodes;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Commands.Status;

/// <summary><c>status</c>: what people filled in is read back, counted, and what to look at is named.</summary>
public sealed class StatusTests : IDisposable
{
    private const string Seed = "public-cloud-instances";
    private const string Date = "2026-11-20";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Seeds =>
        [.. Directory.GetFiles(Repository.PathTo("seeds"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Seeds))]
    public void Every_field_of_a_file_is_read_back_and_LibreOffice_changes_nothing(string seed)
    {
        var file = Generate(seed, "handover");
        var filled = FilledFile.Open(file).FillAll();
        filled.SaveTo(file);
        var run = Status(file, "--json");
        var status = JsonNode.Parse(run.Output)!.AsArray().Single()!;
        var items = status["items"]!.AsArray();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Empty(status["unmatched"]!.AsArray());
        Assert.Equal((items.Count, 0), ((int)status["progress"]!["total"]!, status["progress"]!["unanswered"]!.AsArray().Count));
        foreach (var item in items)
        {
            var id = (string)item!["id"]!;
            Assert.True((bool)item["done"]!);
            Assert.Equal("", (string)item["evidence"]!);
            foreach (var field in new[] { "status", "owner", "due", "comment" })
                Assert.Equal(filled.Answers[$"{id}/{field}"], (string)item[field]!);
        }

        File.WriteAllBytes(file, LibreOffice.Convert(File.ReadAllBytes(file), "docx"));
        Assert.Equal(run.Output, Status(file, "--json").Output);
    }

    [Theory, InlineData("onboarding"), InlineData("audit")]
    public void Other_templates_are_read_back_too(string template)
    {
        var file = Generate(Seed, template);
        var filled = FilledFile.Open(file).FillAll();
        filled.SaveTo(file);
        var status = JsonNode.Parse(Status(file, "--json").Output)![0]!;

        Assert.Equal(template, (string)status["template"]!);
        foreach (var item in status["items"]!.AsArray())
            Assert.Equal(filled.Answers[$"{(string)item!["id"]!}/owner"], (string)item["owner"]!);
    }

    [Fact]
    public void An_untouched_file_is_unanswered()
    {
        var status = JsonNode.Parse(Status(Generate(Seed, "handover"), "--json").Output)![0]!;

        Assert.Equal("""{"total":37,"done":0,"percent":0}""", Part(status["progress"]!, "total", "done", "percent"));
        Assert.Equal(37, status["progress"]!["unanswered"]!.AsArray().Count);
    }

    [Fact]
    public void The_shape_is_the_documented_one()
    {
        var status = JsonNode.Parse(Status(Generate(Seed, "handover"), "--json").Output)![0]!.AsObject();

        Assert.Equal(["file", "service", "template", "progress", "items", "signatures", "unmatched"], status.Select(m => m.Key), StringComparer.Ordinal);
        Assert.Equal(
            ["id", "key", "text", "done", "status", "owner", "due", "evidence", "comment", "phase", "section"],
            status["items"]![0]!.AsObject().Select(m => m.Key),
            StringComparer.Ordinal);
        Assert.Equal(
            ["total", "done", "percent", "overdue", "unanswered", "conflicts", "services"],
            status["progress"]!.AsObject().Select(m => m.Key),
            StringComparer.Ordinal);
    }

    [Fact]
    public void People_see_progress_and_what_to_look_at()
    {
        var file = PartlyFilled();
        var run = Status(file);

        Assert.Equal(0, run.ExitCode);
        Expect("handover.txt", run.Output);
    }

    [Fact]
    public void Json_says_the_same()
    {
        var progress = JsonNode.Parse(Status(PartlyFilled(), "--json").Output)![0]!["progress"]!;

        Assert.Equal(
            """{"total":37,"done":3,"percent":8,"overdue":["PCI-1.1-03"]}""",
            Part(progress, "total", "done", "percent", "overdue"));
        Assert.Equal(
            ["PCI-2.1-05", "PCI-2.2-01", "PCI-2.3-01", "PCI-2.3-02"],
            progress["conflicts"]!.AsArray().Select(c => (string)c!["id"]!),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Being_overdue_depends_on_the_date()
    {
        var file = PartlyFilled();

        Assert.DoesNotContain("Overdue", CommandRun.Of("status", file, "--date", "2026-11-15").Output, StringComparison.Ordinal);
        Assert.Contains("Overdue on 2026-11-16 (1)", CommandRun.Of("status", file, "--date", "2026-11-16").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Erledigt")]
    [InlineData("fr", "Fait")]
    [InlineData("es", "Hecho")]
    [InlineData("it", "Fatto")]
    [InlineData("pt", "Feito")]
    [InlineData("pl", "Gotowe")]
    public void States_are_understood_in_every_language(string language, string done)
    {
        var file = Generate(Seed, "handover", "--lang", language);
        var strings = File.ReadLines(Repository.PathTo("templates", "strings", language + ".yaml"));
        var word = strings.Single(l => l.StartsWith("status_done: ", StringComparison.Ordinal))["status_done: ".Length..];
        FilledFile.Open(file).Tick("PCI-1.1-01/done").Fill("PCI-1.1-01/status", word).SaveTo(file);
        var status = JsonNode.Parse(Status(file, "--json").Output)![0]!;

        Assert.Equal(done, word);
        Assert.Equal(1, (int)status["progress"]!["done"]!);
        Assert.Empty(status["progress"]!["conflicts"]!.AsArray());
    }

    [Fact]
    public void Several_files_are_added_up_and_a_broken_one_is_named()
    {
        var first = PartlyFilled();
        var second = Generate("data-processing", "handover");
        var broken = _folder.Write("broken.docx", "no zip"u8.ToArray());
        var run = CommandRun.Of("status", first, second, broken, "--date", Date);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("2 files: 3 of 61 settled (4 %)\n", run.Output, StringComparison.Ordinal);
        // A copy adds nothing.
        File.Copy(first, _folder.PathTo("copy.docx"));
        Assert.EndsWith("3 files: 3 of 61 settled (4 %)\n", CommandRun.Of("status", first, second, _folder.PathTo("copy.docx"), "--date", Date).Output, StringComparison.Ordinal);
        Assert.Contains("broken.docx", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("status", _folder.PathTo("nowhere.docx")).ExitCode);
    }

    // One of everything: settled three ways, overdue, four kinds of conflict, a comment alone.
    private string PartlyFilled()
    {
        var file = Generate(Seed, "handover");
        return FilledFile.Open(file)
            .Tick("PCI-1.1-01/done").Fill("PCI-1.1-01/status", "Done").Fill("PCI-1.1-01/due", "2026-01-01")
            .Tick("PCI-1.1-02/done")
            .Fill("PCI-1.1-03/status", "In progress").Fill("PCI-1.1-03/owner", "Zoë Q.").Fill("PCI-1.1-03/due", "2026-11-15")
            .Tick("PCI-2.1-05/done").Fill("PCI-2.1-05/status", "Not started")
            .Fill("PCI-2.2-01/status", "Done")
            .Fill("PCI-2.3-01/status", "Waiting for the supplier")
            .Tick("PCI-2.3-02/done").Fill("PCI-2.3-02/status", "In progress")
            .Fill("PCI-3.1.1-01/status", "Not applicable")
            .Fill("PCI-3.1.1-03/comment", "Who decides?")
            .Fill("PCI-3.1.1-05/due", Date)
            .SaveTo(file);
    }

    private string Generate(string seed, string template, params string[] flags)
    {
        var run = CommandRun.Of(["generate", Repository.PathTo("seeds", seed + ".md"), "-t", template, "-f", "docx", "-o", _folder.PathTo("out"), "--date", Date, .. flags]);
        Assert.Equal(0, run.ExitCode);
        return Assert.Single(run.Lines);
    }

    private static CommandRun Status(string file, params string[] flags) => CommandRun.Of(["status", file, "--date", Date, .. flags]);

    private static string Part(JsonNode json, params string[] members) =>
        new JsonObject(members.Select(m => KeyValuePair.Create(m, (JsonNode?)json[m]!.DeepClone()))).ToJsonString();

    private void Expect(string file, string actual) => GoldenFile.Expect(
        Repository.PathTo("tests", "Golden", "status", file),
        actual.Replace(_folder.Path.Replace('\\', '/'), "…", StringComparison.Ordinal));
}
