using System.Text;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>generate --combined</c>: one document of all services.</summary>
public sealed class CombinedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("onboarding")]
    [InlineData("audit")]
    [InlineData("handover")]
    public void Every_obligation_of_every_service_is_in_it_once(string template)
    {
        var run = Generate(Repository.PathTo("seeds"), template, "docx,pdf,json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(7, run.Lines.Length);
        var form = Read(_folder.PathTo("out", $"all-services.{template}.docx"));
        Assert.Equal([24, 34, 29, 37, 44], form.Form!.Services.Select(s => s.Items.Length));
        Assert.Equal(168, form.Form.Items.DistinctBy(i => i.Id, StringComparer.Ordinal).Count());
        Assert.Empty(form.Missing);
        Assert.Empty(form.Unmatched);
        Assert.Distinct(form.Fields.Select(f => f.Name), StringComparer.Ordinal);
        Sequence.Equal(form.Form.Items.Select(i => i.Id + "/done"), form.Fields.Select(f => f.Name).Where(n => n.EndsWith("/done", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_conforms_and_its_chapters_are_its_contents()
    {
        Generate(Repository.PathTo("seeds"), "handover", "docx,pdf", "--fillable");

        PdfSelfCheck.AssertClean(File.ReadAllBytes(_folder.PathTo("out", "all-services.handover.pdf")));
        var word = new WordFile(File.ReadAllBytes(_folder.PathTo("out", "all-services.handover.docx")));
        word.Validate();
        var text = ExternalTool.Run("pdftotext", "-layout", "-l", "1", _folder.PathTo("out", "all-services.handover.pdf"), "-");
        Assert.Contains("Handover checklist – All services", text, StringComparison.Ordinal);
        Assert.Matches(@"Dedicated Servers \.+ *\d", text);
    }

    [Fact]
    public void Services_with_the_same_initials_keep_their_ids_apart()
    {
        var page = File.ReadAllText(Repository.PathTo("seeds", "data-processing.md"));
        _folder.Write("in/a.md", page);
        _folder.Write("in/b.md", page.Replace("Data Processing", "Data Porting", StringComparison.Ordinal));
        var run = Generate(_folder.PathTo("in"), "handover", "docx");

        Assert.Equal(0, run.ExitCode);
        var form = Read(_folder.PathTo("out", "all-services.handover.docx"));
        Assert.Equal(48, form.Form!.Items.DistinctBy(i => i.Id, StringComparer.Ordinal).Count());
        Assert.All(form.Form.Services[0].Items, i => Assert.StartsWith("DP-", i.Id, StringComparison.Ordinal));
        Assert.All(form.Form.Services[1].Items, i => Assert.StartsWith("DP2-", i.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_filled_in_comes_back_and_carries_over()
    {
        var seeds = Repository.PathTo("seeds");
        Generate(seeds, "handover", "docx");
        var path = _folder.PathTo("out", "all-services.handover.docx");
        // Word takes 64 characters as a tag; longer names are shortened there.
        var names = Read(path).Fields.Where(f => f.Kind == FieldKind.Text && f.Name.Length <= 64).Select(f => f.Name).ToList();
        Assert.Equal(["data-processing/sign-off/customer-name"], names.Where(n => n.EndsWith("customer-name", StringComparison.Ordinal)), StringComparer.Ordinal);
        var filled = new FilledIn(new WordFile(File.ReadAllBytes(path)));
        foreach (var name in names)
            filled.Fill(name, "said about " + name);
        File.WriteAllBytes(path, filled.Save());

        var kept = Generate(seeds, "handover", "docx");
        Assert.Equal(1, kept.ExitCode);
        var carried = Generate(seeds, "handover", "docx", "--answers", path);
        Assert.True(carried.ExitCode == 0, carried.Error);

        Assert.Equal(names.Count, Read(path).Fields.Count(f => f.Value == "said about " + f.Name));
        var verified = CommandRun.Of("verify", _folder.PathTo("out"));
        Assert.True(verified.ExitCode == 0, verified.Output);
        foreach (var seed in Directory.GetFiles(seeds))
            Assert.Contains(Path.GetFileName(seed), File.ReadAllText(_folder.PathTo("out", "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_signed_of_one_service_stays_with_it()
    {
        var seeds = Repository.PathTo("seeds");
        Assert.Equal(0, CommandRun.Of("generate", seeds, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out")).ExitCode);
        FillIn("dedicated-servers.handover.docx", "sign-off/customer-name", "Ada");

        var run = Generate(seeds, "handover", "docx", "--answers", _folder.PathTo("out"));

        Assert.True(run.ExitCode == 0, run.Error);
        var names = Read(_folder.PathTo("out", "all-services.handover.docx")).Fields.Where(f => f.Name.EndsWith("customer-name", StringComparison.Ordinal));
        Assert.Equal([("dedicated-servers/sign-off/customer-name", "Ada"), ("data-processing/sign-off/customer-name", "")], names.Select(f => (f.Name, f.Value)));
    }

    [Fact]
    public void A_file_is_kept_when_a_chapter_that_has_its_answers_can_not_be_made()
    {
        var seeds = Repository.PathTo("seeds");
        Generate(seeds, "handover", "docx");
        var path = FillIn("all-services.handover.docx", "DP-1.1-01/owner", "Ada");
        var before = File.ReadAllBytes(path);
        CommandRun.Of("templates", "eject", "handover", _folder.PathTo("ours"));
        var template = _folder.PathTo("ours", "handover.sbn-md");
        File.AppendAllText(template, "{{ if service.slug == \"data-processing\" }}{{ no_such_name }}{{ end }}\n");

        var run = Generate(seeds, template, "docx", "--answers", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void An_answer_whose_row_is_gone_stays_in_the_annex_of_its_chapter_version_after_version()
    {
        var page = EditedPage.Seed("data-processing");
        EditedPage.Seed("dedicated-servers").WriteTo(_folder, "in/b.md");
        page.WriteTo(_folder, "in/a.md");
        Generate(_folder.PathTo("in"), "handover", "docx");
        var path = FillIn("all-services.handover.docx", "DP-1.1-02/owner", "Ada");

        page.Remove("Choose the service location").WriteTo(_folder, "in/a.md");
        for (var version = 0; version < 2; version++)
        {
            var run = Generate(_folder.PathTo("in"), "handover", "docx", "--answers", path);
            Assert.True(run.ExitCode == 0, run.Error);
            var answer = Assert.Single(Read(path).Fields, f => f.IsAnswered);
            Assert.Equal(("data-processing/earlier/1/owner", "Ada"), (answer.Name, answer.Value));
        }
    }

    [Fact]
    public void What_chapters_have_in_common_is_said_once_before_the_first()
    {
        Generate(Repository.PathTo("seeds"), "audit", "md,docx");

        var lines = File.ReadAllLines(_folder.PathTo("out", "all-services.audit.md"));
        var headings = lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Take(5);
        Assert.Equal(["## Document control", "## Contents", "## How to read this document", "## Evidence register", "## Data Processing"], headings, StringComparer.Ordinal);
        foreach (var once in (string[])["Document control", "How to read this document", "Evidence register", "Sign-off"])
            Assert.Single(lines, l => l.TrimStart('#') == " " + once);
        Assert.Equal(5, lines.Count(l => l == "### Scope and source"));
        var fields = Read(_folder.PathTo("out", "all-services.audit.docx")).Fields;
        Assert.Equal(["data-processing/control/approver"], fields.Select(f => f.Name).Where(n => n.EndsWith("control/approver", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void What_chapters_say_in_other_words_stays_in_them()
    {
        EditedPage.Seed("data-processing").WriteTo(_folder, "in/a.md");
        _folder.Write("in/b.md", "# Shared responsibility for Backups\n\n| Activity | Customer | Provider |\n| --- | --- | --- |\n| Keep copies | ✔ | |\n| Test them | ✔ | ✔ |\n");
        Generate(_folder.PathTo("in"), "audit", "md");

        var lines = File.ReadAllLines(_folder.PathTo("out", "all-services.audit.md"));
        Assert.Equal(["## How to read this document", "### How to read this document"], lines.Where(l => l.EndsWith(" How to read this document", StringComparison.Ordinal) && l[0] == '#'), StringComparer.Ordinal);
        Assert.Single(lines, l => l.EndsWith(" Document control", StringComparison.Ordinal) && l[0] == '#');
        Assert.Contains(lines, l => l.Contains("every activity that the page assigns to the customer", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_filled_in_differently_stays_with_each_chapter()
    {
        var seeds = Repository.PathTo("seeds");
        Assert.Equal(0, CommandRun.Of("generate", seeds, "-t", "audit", "-f", "docx", "-o", _folder.PathTo("out")).ExitCode);
        FillIn("dedicated-servers.audit.docx", "control/approver", "Ada");

        var run = Generate(seeds, "audit", "docx", "--answers", _folder.PathTo("out"));

        Assert.True(run.ExitCode == 0, run.Error);
        var approvers = Read(_folder.PathTo("out", "all-services.audit.docx")).Fields.Where(f => f.Name.EndsWith("control/approver", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, approvers.Count);
        Assert.Equal([("dedicated-servers/control/approver", "Ada")], approvers.Where(f => f.IsAnswered).Select(f => (f.Name, f.Value)));
    }

    private string FillIn(string file, string field, string value)
    {
        var path = _folder.PathTo("out", file);
        File.WriteAllBytes(path, new FilledIn(new WordFile(File.ReadAllBytes(path))).Fill(field, value).Save());
        return path;
    }

    private CommandRun Generate(string pages, string template, string formats, params string[] more) =>
        CommandRun.Of(["generate", pages, "--combined", "-t", template, "-f", formats, "-o", _folder.PathTo("out"), "--date", "2026-11-20", .. more]);

    private static FilledForm Read(string path)
    {
        using var file = File.OpenRead(path);
        return new WordFormReader().Read(path, file).Value!;
    }
}
