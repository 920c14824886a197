using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Commands.Changes;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary><c>generate --answers</c>: what was filled in is carried over, and none of it is lost.</summary>
public sealed partial class AnswersTests : IDisposable
{
    private const string Seed = EditedSeeds.Page;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> SeedsAndTemplates
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds"), "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
                data.Add(seed!, "handover");
            data.Add(Seed, "audit");
            data.Add(Seed, "onboarding");
            data.Add(Seed, "agreement");
            return data;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(SeedsAndTemplates))]
    public void Where_nothing_changed_every_field_keeps_its_answer(string seed, string template)
    {
        var page = Repository.PathTo("seeds", seed + ".md");
        var file = Generate(page, template);
        var filled = FilledFile.Open(file).FillAll();
        filled.SaveTo(file);

        var run = Run(page, template, _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([file], run.Lines);
        Assert.Equal((filled.Answers.Count, filled.Answers.Count, 0, 0), CountsOf(run));
        Assert.Equal(filled.Answers.OrderBy(a => a.Key, StringComparer.Ordinal), FilledFile.Read(file).OrderBy(a => a.Key, StringComparer.Ordinal));
        new WordFile(File.ReadAllBytes(file)).Validate();
    }

    [Fact]
    public void Without_answers_a_filled_in_file_is_kept()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = File.ReadAllBytes(FilledFile.Open(file).FillAll().SaveTo(file));

        var run = CommandRun.Of("generate", page, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Equal(filled, File.ReadAllBytes(file));
    }

    [Fact]
    public void Answers_follow_their_rows_through_a_new_version_of_the_page()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var file = Generate($"{old}/{Seed}.md", "handover");
        var filled = FilledFile.Open(file).FillAll();
        filled.SaveTo(file);

        var run = Run($"{@new}/{Seed}.md", "handover", file, "json,md,csv,html,docx");

        Assert.Equal(0, run.ExitCode);
        var (given, kept, toReview, annexed) = CountsOf(run);
        Assert.Equal(filled.Answers.Count, given);
        Assert.Equal(given, kept + toReview + annexed);
        // A row reworded and one moved, five fields each; two rows gone, five fields each, and the sign-off's eight.
        Assert.Equal((10, 18), (toReview, annexed));

        var json = JsonOf("handover");
        var states = json["items"]!.AsArray().Where(i => i!["change"] is not null).ToDictionary(i => (string)i!["id"]!, i => (string)i!["change"]!["state"]!, StringComparer.Ordinal);
        Assert.Equal(
            [("PCI-1.1-04", "new"), ("PCI-3.1.1-08", "new"), ("PCI-3.1.2-01", "review"), ("PCI-3.1.3-05", "review")],
            states.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)));
        Assert.Equal(["gone", "not_yours"], json["answers"]!["annex"]!.AsArray().Select(e => (string)e!["reason"]!).Where(r => r != "other").Order(StringComparer.Ordinal), StringComparer.Ordinal);

        var answers = FilledFile.Read(file);
        foreach (var answer in filled.Answers.Values)
            Assert.True(answers.ContainsValue(answer), answer);
        Assert.Equal(given, answers.Count);
        Expect("edited.md", Hashes().Replace(File.ReadAllText(_folder.PathTo("out", "public-cloud-instances.handover.md")), "…"));
        Expect("edited.csv", File.ReadAllText(_folder.PathTo("out", "public-cloud-instances.handover.csv")));
    }

    [Fact]
    public void An_answer_about_a_row_that_is_no_item_is_not_taken_for_one_about_another_row_with_its_number()
    {
        const string Page = "# Hosting\n## 1. Use\n| Activity | Customer | Provider |\n| --- | --- | --- |\n| Order it | RA | I |\n";
        var old = _folder.Write("hosting.md", Page + "| Cool it | I | A |\n");
        var file = Generate(old, "handover");
        FilledFile.Open(file).Fill("questions/HOS-1-02", "The provider cools it.").Fill("meeting/participants", "Ada").SaveTo(file);
        var @new = _folder.Write("new/hosting.md", Page + "| Watch it | I | A |\n| Cool it | I | A |\n");
        var run = CommandRun.Of("generate", @new, "-t", "handover", "-f", "docx", "--answers", file, "-o", _folder.PathTo("next"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((2, 1, 0, 1), CountsOf(run));
        var read = FilledFile.Read(Assert.Single(run.Lines));
        Assert.Equal("Ada", read["meeting/participants"]);
        Assert.Equal("The provider cools it.", read["earlier/1/value"]);
        Assert.DoesNotContain(read.Keys, k => k.StartsWith("questions/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_annex_survives_the_next_version_too_and_an_answer_returns_with_its_row()
    {
        var seed = Repository.PathTo("seeds", Seed + ".md");
        var without = EditedPage.Seed(Seed).Remove("Manage backups ").WriteTo(_folder, $"{Seed}.md");
        var file = Generate(seed, "handover");
        var filled = FilledFile.Open(file).FillAll(f => f.StartsWith("PCI-3.1.1-", StringComparison.Ordinal));
        filled.SaveTo(file);
        var given = filled.Answers.Count;

        Assert.Equal((given, given - 5, 0, 5), CountsOf(Run(without, "handover", file)));
        Assert.Equal((given, given - 5, 0, 5), CountsOf(Run(without, "handover", file)));
        Assert.Equal((given, given, 0, 0), CountsOf(Run(seed, "handover", file)));
        // Its old number was given up with it, and is not given again.
        var expected = filled.Answers.ToDictionary(a => a.Key.Replace("PCI-3.1.1-07/", "PCI-3.1.1-09/", StringComparison.Ordinal), a => a.Value, StringComparer.Ordinal);
        Assert.Equal(expected.OrderBy(a => a.Key, StringComparer.Ordinal), FilledFile.Read(file).OrderBy(a => a.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("added", 0, 0)]
    [InlineData("removed", 0, 5)]
    [InlineData("moved to another section", 5, 0)]
    [InlineData("moved within its section", 0, 0)]
    [InlineData("reworded", 5, 0)]
    [InlineData("re-coded RA to R", 5, 0)]
    [InlineData("re-coded RA to I", 0, 5)]
    [InlineData("re-coded for others", 0, 0)]
    [InlineData("section renamed", 0, 0)]
    public void Each_edit_does_what_it_should_and_the_sum_is_right(string edit, int toReview, int annexed)
    {
        var page = EditedPage.Seed(Seed);
        _ = edit switch
        {
            "added" => page.Add("Choose Service location", "Choose the backup region", "RA", "I"),
            "removed" => page.Remove("Manage backups "),
            "moved to another section" => page.Move("Retain logs of Information", "Manage data encryption"),
            "moved within its section" => page.Move("Manage backups ", "Manage network accessibility"),
            "reworded" => page.Reword("Manage access rights", "Control Panel", "Manager"),
            "re-coded RA to R" => page.Recode("Manage backups ", "R", "A"),
            "re-coded RA to I" => page.Recode("Manage backups ", "I", "RA"),
            "re-coded for others" => page.Recode("Filter network accesses", "RA", "C"),
            _ => page.RenameSection("3.1.6. Management", "3.1.6. Administration"),
        };
        var file = Generate(Repository.PathTo("seeds", Seed + ".md"), "handover");
        var filled = FilledFile.Open(file).FillAll(f => f.StartsWith("PCI-", StringComparison.Ordinal));
        filled.SaveTo(file);

        var run = Run(page.WriteTo(_folder, $"{Seed}.md"), "handover", file);

        Assert.Equal((filled.Answers.Count, filled.Answers.Count - toReview - annexed, toReview, annexed), CountsOf(run));
        Assert.Equal(filled.Answers.Values.Order(StringComparer.Ordinal), FilledFile.Read(file).Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_template_has_no_field_for_goes_into_the_annex()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = FilledFile.Open(file).FillAll(f => f.StartsWith("PCI-1.1-01/", StringComparison.Ordinal));
        filled.SaveTo(file);

        var run = Run(page, "onboarding", file, "docx,json");

        // Onboarding asks for done, owner and due; status and comment have no field there.
        Assert.Equal((5, 3, 0, 2), CountsOf(run));
        Assert.Equal("no_place", (string)JsonOf("onboarding")["answers"]!["annex"]![0]!["reason"]!);
        Assert.Equal(
            filled.Answers.Values.Order(StringComparer.Ordinal),
            FilledFile.Read(_folder.PathTo("out", "public-cloud-instances.onboarding.docx")).Values.Order(StringComparer.Ordinal));
        Assert.Equal(filled.Answers.Count, FilledFile.Read(file).Count);
    }

    [Fact]
    public void Where_two_files_differ_both_answers_are_there()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        FilledFile.Open(file).Fill("PCI-1.1-01/owner", "Ann").Fill("PCI-1.1-02/owner", "Ann").SaveTo(_folder.PathTo("back", "a.docx"));
        FilledFile.Open(file).Fill("PCI-1.1-01/owner", "Bea").Fill("PCI-1.1-02/owner", "Ann").SaveTo(_folder.PathTo("back", "b.docx"));

        var run = Run(page, "handover", _folder.PathTo("back"));

        Assert.Equal((4, 3, 0, 1), CountsOf(run));
        var answers = FilledFile.Read(file);
        Assert.Equal("Ann", answers["PCI-1.1-01/owner"]);
        Assert.Equal("Bea", answers["earlier/1/owner"]);
    }

    [Fact]
    public void The_annex_does_not_grow_with_each_run()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        FilledFile.Open(file).Fill("PCI-1.1-01/owner", "Ann").SaveTo(file);
        FilledFile.Open(Generate(page, "onboarding")).Fill("PCI-1.1-01/owner", "Bea").SaveTo(_folder.PathTo("out", "returned.docx"));

        Assert.Equal((2, 1, 0, 1), CountsOf(Run(page, "handover", _folder.PathTo("out"))));
        var first = File.ReadAllBytes(file);
        Assert.Equal((3, 1, 0, 2), CountsOf(Run(page, "handover", _folder.PathTo("out"))));
        Assert.Equal(first, File.ReadAllBytes(file));
        Assert.Equal(["Ann", "Bea"], FilledFile.Read(file).Values, StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_with_a_picture_is_not_replaced()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = FilledFile.Open(file).Fill("PCI-1.1-01/owner", "Ann").Sign("sign-off/customer-signature");
        filled.SaveTo(file);
        var signed = File.ReadAllBytes(file);

        var run = Run(page, "handover", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal((2, 1, 0, 1), CountsOf(run));
        Assert.Contains("CG0366", run.Error, StringComparison.Ordinal);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Equal(signed, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_row_that_can_no_longer_be_read_has_its_answers_in_the_annex()
    {
        var file = Generate(Repository.PathTo("seeds", Seed + ".md"), "handover");
        FilledFile.Open(file).Fill("PCI-3.1.1-07/owner", "Ann").SaveTo(file);
        var page = EditedPage.Seed(Seed).Recode("Manage backups ", "yes", "").WriteTo(_folder, $"{Seed}.md");

        var run = Run(page, "handover", file, "docx,json");

        Assert.Equal((1, 0, 0, 1), CountsOf(run));
        Assert.Equal("unclear", (string)JsonOf("handover")["answers"]!["annex"]![0]!["reason"]!);
    }

    [Fact]
    public void What_belongs_to_no_field_is_kept_in_the_annex()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = FilledFile.Open(file).Fill("PCI-1.1-01/owner", "Ann");
        filled.Document.Descendants(WordFile.W + "tag").Single(t => (string?)t.Attribute(WordFile.W + "val") == "PCI-1.1-01/owner")
            .SetAttributeValue(WordFile.W + "val", "PCI-9.9-99/owner");
        foreach (var mark in filled.Document.Descendants().Where(e => e.Name.LocalName is "bookmarkStart" or "bookmarkEnd").ToList())
            mark.Remove();
        filled.SaveTo(file);

        var run = Run(page, "handover", file);

        var (given, kept, toReview, annexed) = CountsOf(run);
        Assert.Equal(1, given);
        Assert.Equal(given, kept + toReview + annexed);
        Assert.True(FilledFile.Read(file).ContainsValue("Ann"));
    }

    [Fact]
    public void Of_equal_rows_that_nothing_distinguishes_one_answer_is_to_review_and_the_other_is_kept()
    {
        const string Row = "| Test the backup | R | A |\n";
        const string Page = "# Widget RACI\n\n## Production\n\n| Activity | Customer | Provider |\n| --- | --- | --- |\n" + Row;
        var file = Generate(_folder.Write("old/widget.md", Page + Row), "handover");
        FilledFile.Open(file).Fill("WID-1-01/owner", "Ann").Fill("WID-1-02/owner", "Bea").SaveTo(file);

        // Either may be the one that is gone.
        var run = Run(_folder.Write("new/widget.md", Page), "handover", file, "docx,json");

        Assert.Equal((2, 0, 1, 1), CountsOf(run));
        var json = JsonNode.Parse(File.ReadAllText(_folder.PathTo("out", "widget.handover.json")))!;
        Assert.Equal("review", (string)json["items"]![0]!["change"]!["state"]!);
        Assert.Equal(["uncertain"], json["items"]![0]!["change"]!["kinds"]!.AsArray().Select(k => (string)k!), StringComparer.Ordinal);
        Assert.Equal("uncertain", (string)json["answers"]!["annex"]![0]!["reason"]!);
        var answers = FilledFile.Read(file);
        Assert.Equal(("Ann", "Bea"), (answers["WID-1-01/owner"], answers["earlier/1/owner"]));
    }

    [Fact]
    public void LibreOffice_may_save_the_file_in_between()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = FilledFile.Open(file).FillAll(f => f.StartsWith("PCI-", StringComparison.Ordinal));
        filled.SaveTo(file);
        File.WriteAllBytes(file, LibreOffice.Convert(File.ReadAllBytes(file), "docx"));

        var run = Run(page, "handover", file);

        Assert.Equal((filled.Answers.Count, filled.Answers.Count, 0, 0), CountsOf(run));
        Assert.Equal(filled.Answers.OrderBy(a => a.Key, StringComparer.Ordinal), FilledFile.Read(file).OrderBy(a => a.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_state_is_said_in_the_language_of_the_new_document()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        FilledFile.Open(file).Fill("PCI-1.1-01/status", "Done").SaveTo(file);

        var run = CommandRun.Of("generate", page, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", file, "--lang", "de");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Erledigt", FilledFile.Read(file)["PCI-1.1-01/status"]);
    }

    [Theory, InlineData(), InlineData("--fillable")]
    public void Answers_are_to_be_seen_in_every_format(params string[] flags)
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        FilledFile.Open(file).Tick("PCI-1.1-01/done").Fill("PCI-1.1-01/owner", "Zoë Q.").Fill("PCI-1.1-01/due", FilledFile.Due)
            .Fill("PCI-1.1-01/status", "Done").Fill("PCI-1.1-01/comment", "first line\nsecond line").SaveTo(file);

        var run = CommandRun.Of(["generate", page, "-t", "handover", "-f", "md,html,csv,json,pdf", "-o", _folder.PathTo("out"), "--answers", file, .. flags]);

        Assert.Equal(0, run.ExitCode);
        var output = _folder.PathTo("out", "public-cloud-instances.handover.");
        Assert.Contains("| ☑ |", File.ReadAllText(output + "md"), StringComparison.Ordinal);
        Assert.Contains("| Zoë Q. | 2026-12-24 | Done | first line<br>second line |", File.ReadAllText(output + "md"), StringComparison.Ordinal);
        Assert.Contains(",true,Done,Zoë Q.,2026-12-24,,", File.ReadAllText(output + "csv"), StringComparison.Ordinal);
        Assert.Contains("value=\"Zoë Q.\"", File.ReadAllText(output + "html"), StringComparison.Ordinal);
        Assert.Equal("first line\nsecond line", (string)JsonOf("handover")["items"]![0]!["answer"]!["comment"]!);
        if (flags is [])
            Assert.Contains("Zoë Q.", ExternalTool.Run("pdftotext", "-raw", output + "pdf", "-"), StringComparison.Ordinal);
        else
            Assert.Matches("\"fullname\": \"PCI-1_1-01/owner\"[^}]*\"value\": \"u:Zo(ë|\\\\u00eb) Q\\.\"", ExternalTool.Run("qpdf", "--json", "--json-key=acroform", output + "pdf"));
    }

    [Fact]
    public void A_template_that_would_lose_answers_does_not_replace_the_file()
    {
        var template = _folder.Write("own/handover.sbn-md", "{{ include 'partials/functions' }}\n# Own\n\n{{ for item in items }}- {{ item.text }}\n{{ end }}"u8.ToArray());
        var page = Repository.PathTo("seeds", Seed + ".md");
        var file = Generate(page, "handover");
        var filled = File.ReadAllBytes(FilledFile.Open(file).FillAll().SaveTo(file));

        var run = Run(page, template, file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0365", run.Error, StringComparison.Ordinal);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Equal(filled, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_that_can_not_be_read_is_not_passed_over()
    {
        var page = Repository.PathTo("seeds", Seed + ".md");
        var broken = _folder.Write("back/broken.docx", "no zip"u8.ToArray());

        var alone = Run(page, "handover", broken);
        Assert.Equal(2, alone.ExitCode);
        Assert.Contains("CG034", alone.Error, StringComparison.Ordinal);
        Assert.Empty(alone.Lines);

        var amongOthers = Run(page, "handover", _folder.PathTo("back"));
        Assert.Equal(1, amongOthers.ExitCode);
        Assert.Single(amongOthers.Lines);

        Assert.Equal(2, Run(page, "handover", _folder.PathTo("nowhere.docx")).ExitCode);
    }

    [Fact]
    public void Answers_about_another_service_are_named_and_left_where_they_are()
    {
        var file = Generate(Repository.PathTo("seeds", Seed + ".md"), "handover");
        FilledFile.Open(file).FillAll().SaveTo(file);
        var pages = Repository.PathTo("seeds", "data-processing.md");

        var run = CommandRun.Of("generate", pages, Repository.PathTo("seeds", "dedicated-servers.md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CG0364", run.Error, StringComparison.Ordinal);
        Assert.Contains("`Public Cloud Instances`", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("answers:", run.Error, StringComparison.Ordinal);
    }

    private string Generate(string page, string template)
    {
        var run = CommandRun.Of("generate", page, "-t", template, "-f", "docx", "-o", _folder.PathTo("out"), "--date", "2026-11-20");
        Assert.Equal(0, run.ExitCode);
        return Assert.Single(run.Lines);
    }

    private CommandRun Run(string page, string template, string answers, string formats = "docx") =>
        CommandRun.Of("generate", page, "-t", template, "-f", formats, "-o", _folder.PathTo("out"), "--answers", answers, "--date", "2026-11-20");

    private JsonNode JsonOf(string template) => JsonNode.Parse(File.ReadAllText(_folder.PathTo("out", $"public-cloud-instances.{template}.json")))!;

    private static (int Given, int Kept, int ToReview, int Annexed) CountsOf(CommandRun run)
    {
        var counts = Counts().Match(run.Error);
        Assert.True(counts.Success, run.Error);
        int Number(int group) => int.Parse(counts.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return (Number(1), Number(2), Number(3), Number(4));
    }

    private void Expect(string file, string actual) => GoldenFile.Expect(
        Repository.PathTo("tests", "Golden", "answers", file),
        actual.Replace(_folder.Path.Replace('\\', '/'), "…", StringComparison.Ordinal));

    [GeneratedRegex(@"answers: (\d+) in = (\d+) kept \+ (\d+) to review \+ (\d+) annexed")]
    private static partial Regex Counts();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hashes();
}
