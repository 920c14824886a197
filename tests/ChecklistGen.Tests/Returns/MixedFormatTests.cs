using System.Text.Json.Nodes;
using ChecklistGen.Tests.Pdf;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>The same answers in any format are the same; different ones in several files are reported.</summary>
public sealed class MixedFormatTests : IDisposable
{
    private const string Slug = "public-cloud-instances";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_and_folders_of_all_formats_are_read_together_and_those_without_fields_are_named_once()
    {
        Generate("out", "docx,html");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada" }, "out", "docx,html");
        Generate("printed", "pdf,html");
        var run = CommandRun.Of("status", Form("out", "docx"), _folder.Path, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([Form("out", "docx"), Form("out", "answers.json")], JsonNode.Parse(run.Output)!.AsArray().Select(f => (string)f!["file"]!), StringComparer.Ordinal);
        Assert.Equal("note[CG0392]: 4 files have no fields, so no answers are read from them: `out/index.html`, `out/public-cloud-instances.handover.html`, `printed/index.html` and 2 more".Replace("4 ", "5 ", StringComparison.Ordinal), run.Error.Split('\n')[0]);
    }

    [Fact]
    public void Different_answers_are_reported_with_their_files_and_the_newest_wins_where_that_is_asked_for()
    {
        Generate("a", "docx");
        Generate("b", "pdf");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada", ["PCI-1.1-01/comment"] = "same", ["PCI-1.1-02/owner"] = "Zoë" }, "a", "docx");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Grace", ["PCI-1.1-01/comment"] = "same", ["PCI-1.1-01/done"] = "☑" }, "b", "pdf");
        File.SetLastWriteTimeUtc(Form("a", "docx"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Form("b", "pdf"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        string[] both = [Form("a", "docx"), Form("b", "pdf")];

        var status = CommandRun.Of(["status", .. both]);
        Assert.Equal(0, status.ExitCode);
        Assert.Contains($"warning[CG0367]: answers to `PCI-1.1-01/owner` contradict each other: `Ada` in {both[0]}, `Grace` in {both[1]}\n", status.Error, StringComparison.Ordinal);
        Assert.Single(status.Error.Split("CG0367").Skip(1));
        Assert.Contains($"note[CG0367]: answers to `PCI-1.1-01/owner` contradict each other; `Ada` in {both[0]} is the newest, and wins over `Grace` in {both[1]}\n", CommandRun.Of(["status", "--newest", .. both]).Error, StringComparison.Ordinal);

        Assert.Equal("Ada", Owner("x", "--newest"));
        File.SetLastWriteTimeUtc(Form("b", "pdf"), new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Grace", Owner("y", "--newest"));

        string Owner(string output, params string[] options)
        {
            var run = CommandRun.Of(["generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", "json,md", "--answers", both[0], "--answers", both[1], "-o", _folder.PathTo(output), .. options]);
            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Contains("6 in = 5 kept + 0 to review + 1 annexed", run.Error, StringComparison.Ordinal);
            return (string)JsonNode.Parse(File.ReadAllText(Form(output, "json")))!["items"]![0]!["answer"]!["owner"]!;
        }
    }

    [Fact]
    public void Answers_that_belong_to_no_item_contradict_each_other_too()
    {
        Generate("a", "docx");
        Generate("b", "pdf");
        Fill(new(StringComparer.Ordinal) { ["sign-off/customer-name"] = "Ada", ["sign-off/customer-role"] = "CISO", ["sign-off/customer-date"] = "2026-11-21" }, "a", "docx");
        Fill(new(StringComparer.Ordinal) { ["sign-off/customer-name"] = "Grace", ["sign-off/customer-role"] = "CISO", ["sign-off/provider-name"] = "Zoë" }, "b", "pdf");
        string[] both = [Form("a", "docx"), Form("b", "pdf")];
        var status = CommandRun.Of(["status", "--team", .. both]);

        Assert.Contains("answers to `sign-off/customer-name` contradict each other:", status.Error, StringComparison.Ordinal);
        Assert.Single(status.Error.Split("CG0367").Skip(1));
        Assert.Contains("Different answers (1)\n  sign-off/customer-name", status.Output, StringComparison.Ordinal);
        // Both are kept.
        var run = CommandRun.Of(["generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", "md", "--answers", both[0], "--answers", both[1], "-o", _folder.PathTo("new")]);
        Assert.Contains("6 in = 5 kept + 0 to review + 1 annexed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_sees_services_owners_and_what_to_settle()
    {
        Generate("a", "docx");
        Generate("b", "pdf");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada", ["PCI-1.1-01/done"] = "☑", ["PCI-1.1-02/owner"] = "Zoë", ["PCI-1.1-02/due"] = "2026-11-01" }, "a", "docx");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Grace", ["PCI-1.1-03/owner"] = "ada", ["PCI-1.1-03/done"] = "☑" }, "b", "pdf");
        File.SetLastWriteTimeUtc(Form("a", "docx"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Form("b", "pdf"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));

        var run = CommandRun.Of("status", _folder.Path, "--team", "--date", "2026-11-20");
        Assert.Equal(
            $"""
            Services                items  settled  %  overdue  unanswered  contradictory
            Public Cloud Instances     37        1  2        1          34              1

            Owners    items  settled   %  overdue  unanswered  contradictory
            Ada           2        1  50        0           0              1
            Zoë           1        0   0        1           0              0
            (nobody)     34        0   0        0          34              0

            Different answers (1)
              PCI-1.1-01/owner  Choose the Instance scale following business needs (CPU, RAM, General Purpose ...)
                `Grace` in {Form("b", "pdf")}
                `Ada` in {Form("a", "docx")}

            """,
            run.Output);

        var json = JsonNode.Parse(CommandRun.Of("status", _folder.Path, "--team", "--json", "--newest", "--date", "2026-11-20").Output)!;
        Assert.Equal("""{"name":"Public Cloud Instances","total":37,"done":2,"percent":5,"overdue":["PCI-1.1-02"],"unanswered":34,"contradictory":0}""", json["services"]![0]!.ToJsonString());
        Assert.Equal(["ada", "Grace", "Zoë", ""], json["owners"]!.AsArray().Select(o => (string)o!["name"]!), StringComparer.Ordinal);
        Assert.Equal(2, json["contradictions"]![0]!["values"]!.AsArray().Count);
    }

    [Fact]
    public void A_file_that_holds_the_only_copy_of_answers_is_replaced_by_one_that_holds_them_too_and_by_no_other()
    {
        Generate("out", "docx");
        Generate("b", "pdf");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada" }, "out", "docx");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-02/owner"] = "Grace" }, "b", "pdf");
        // The file that was filled in is the one that is replaced: the answers are nowhere else.
        Assert.Equal(0, Again("2026-11-21", "--answers", Form("out", "docx")).ExitCode);
        Assert.Equal("Ada", FilledFile.Read(Form("out", "docx"))["PCI-1.1-01/owner"]);
        AssertKept(Again("2026-11-22"));
        AssertKept(Again("2026-11-22", "--answers", Form("b", "pdf")));

        var both = Again("2026-11-23", "--answers", _folder.PathTo("out"), "--answers", Form("b", "pdf"));
        Assert.True(both.ExitCode == 0, both.Error);
        Assert.Equal(["Ada", "Grace"], FilledFile.Read(Form("out", "docx")).Where(f => f.Key.EndsWith("/owner", StringComparison.Ordinal)).Select(f => f.Value), StringComparer.Ordinal);
        AssertKept(Again("2026-11-24", "--answers", Form("b", "pdf")));

        Assert.Equal(0, Again("2026-11-24", "--force").ExitCode);
        Assert.Equal(0, Again("2026-11-25").ExitCode);

        CommandRun Again(string date, params string[] options) =>
            CommandRun.Of(["generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", "docx", "--date", date, "-o", _folder.PathTo("out"), .. options]);

        void AssertKept(CommandRun run)
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("error[CG0305]: this file holds answers that this run does not carry over: it is kept as it is\n", run.Error, StringComparison.Ordinal);
            Assert.Equal("Ada", FilledFile.Read(Form("out", "docx"))["PCI-1.1-01/owner"]);
        }
    }

    [Fact]
    public void A_file_is_replaced_where_those_that_its_answers_come_from_are_read_again_edited_or_moved()
    {
        Generate("returned", "docx");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada" }, "returned", "docx");
        Assert.Equal("Ada", OwnerAfter("2026-11-21", _folder.PathTo("returned")));

        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Grace" }, "returned", "docx");
        Assert.Equal("Grace", OwnerAfter("2026-11-22", _folder.PathTo("returned")));

        Directory.CreateDirectory(_folder.PathTo("archive"));
        File.Move(Form("returned", "docx"), Form("archive", "docx"));
        Assert.Equal("Grace", OwnerAfter("2026-11-23", _folder.PathTo("archive")));

        string OwnerAfter(string date, string answers)
        {
            var run = CommandRun.Of("generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", "docx", "--date", date, "-o", _folder.PathTo("out"), "--answers", answers);
            Assert.True(run.ExitCode == 0, run.Error);
            return FilledFile.Read(Form("out", "docx"))["PCI-1.1-01/owner"];
        }
    }

    [Fact]
    public void A_killed_run_leaves_files_with_answers_that_a_run_without_them_does_not_replace()
    {
        Generate("returned", "docx");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada" }, "returned", "docx");
        string[] generate = ["generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out")];
        Assert.Equal(0, CommandRun.Of([.. generate, "--answers", Form("returned", "docx")]).ExitCode);
        // As it is where a run that replaces it ends before its manifest is written.
        var manifest = File.ReadAllText(_folder.PathTo("out", "manifest.json"));
        var output = JsonNode.Parse(manifest)!["outputs"]![0]!;
        File.WriteAllText(_folder.PathTo("out", ".checklistgen-journal"), $"\nanswers {output["answers"]![0]!["sha256"]} {output["sha256"]} {output["path"]}\n");
        File.WriteAllText(_folder.PathTo("out", "manifest.json"), manifest.Replace((string)output["sha256"]!, new string('0', 64), StringComparison.Ordinal));

        for (var run = 1; run <= 2; run++)
        {
            var without = CommandRun.Of([.. generate, "--date", "2026-11-22"]);
            Assert.Equal(1, without.ExitCode);
            Assert.Contains("error[CG0305]: this file holds answers that this run does not carry over", without.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, CommandRun.Of([.. generate, "--date", "2026-11-22", "--answers", Form("returned", "docx")]).ExitCode);
        Assert.Equal("Ada", FilledFile.Read(Form("out", "docx"))["PCI-1.1-01/owner"]);
    }

    [Fact]
    public void Saved_answers_are_known_under_any_name()
    {
        Generate("out", "html");
        Fill(new(StringComparer.Ordinal) { ["PCI-1.1-01/owner"] = "Ada" }, "out", "html");
        Directory.CreateDirectory(_folder.PathTo("back"));
        File.Move(Form("out", "answers.json"), _folder.PathTo("back", "from Ada.json"));
        _folder.Write("back/other.json", "{}");

        Assert.Contains("Ada", CommandRun.Of("status", _folder.PathTo("back", "from Ada.json")).Output, StringComparison.Ordinal);
        var run = CommandRun.Of("status", _folder.PathTo("back"), "--json");
        Assert.Equal("from Ada.json", Path.GetFileName((string)Assert.Single(JsonNode.Parse(run.Output)!.AsArray())!["file"]!));
        Assert.Equal($"note[CG0392]: no answers are read from a file of another kind\n --> {_folder.PathTo("back", "other.json")}\n", run.Error.TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Files_of_a_folder_in_formats_that_must_be_converted_first_are_named()
    {
        Generate("out", "docx");
        foreach (var name in new[] { "a.odt", "b.odt", "sheet.XLS", "notes.txt", "page.rst" })
            _folder.Write("out/" + name, "x"u8.ToArray());
        var run = CommandRun.Of("status", _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            $"""
            warning[CG0391]: 2 `.odt` files are not read: `a.odt`, `b.odt`
             --> {_folder.PathTo("out")}
              = help: save it as .docx: with LibreOffice, or `soffice --convert-to docx page.odt`

            warning[CG0391]: `.xls` files are not read
             --> {_folder.PathTo("out", "sheet.XLS")}
              = help: save it as .xlsx: with Excel, or `soffice --convert-to xlsx sheet.xls`

            note[CG0392]: 2 files of other kinds hold no answers that can be read: `notes.txt`, `page.rst`
             --> {_folder.PathTo("out")}

            """,
            run.Error,
            StringComparison.Ordinal);
    }

    private void Fill(Dictionary<string, string> answers, string output, string formats = "docx,pdf,html")
    {
        if (formats.Contains("docx", StringComparison.Ordinal))
        {
            var word = FilledFile.Open(Form(output, "docx"));
            foreach (var (name, value) in answers)
                _ = value == "☑" ? word.Tick(name) : word.Fill(name, value);
            word.SaveTo(Form(output, "docx"));
        }

        if (formats.Contains("pdf", StringComparison.Ordinal))
        {
            FilledPdf.Fill(Form(output, "pdf"), answers, _folder.PathTo("filled.pdf"));
            File.Move(_folder.PathTo("filled.pdf"), Form(output, "pdf"), overwrite: true);
        }

        if (formats.Contains("html", StringComparison.Ordinal))
        {
            var page = File.ReadAllText(Form(output, "html"));
            var begin = page.IndexOf("{\"format\"", StringComparison.Ordinal);
            var record = JsonNode.Parse(page[begin..page.IndexOf("</script>", begin, StringComparison.Ordinal)])!;
            record["answers"] = new JsonObject(answers.Select(a => KeyValuePair.Create(a.Key, a.Value == "☑" ? JsonValue.Create(true) : (JsonNode?)JsonValue.Create(a.Value))));
            File.WriteAllText(Form(output, "answers.json"), record.ToJsonString());
        }
    }

    private void Generate(string output, string formats)
    {
        string[] options = formats.Contains("pdf", StringComparison.Ordinal) && output != "printed" ? ["--fillable"] : [];
        var run = CommandRun.Of(["generate", Repository.PathTo("seeds", Slug + ".md"), "-t", "handover", "-f", formats, "--date", "2026-11-20", "-o", _folder.PathTo(output), .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string Form(string output, string format) => _folder.PathTo(output, $"{Slug}.handover.{format}");
}
