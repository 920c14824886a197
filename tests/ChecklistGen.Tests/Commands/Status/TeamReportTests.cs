using System.Text.RegularExpressions;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Html;
using ChecklistGen.Tests.Html.Support;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Commands.Status;

/// <summary><c>status --format</c>: the progress over all files as a document or a workbook.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class TeamReportTests(Browser browser) : IDisposable
{
    private const string Date = "2026-11-20";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_says_what_to_look_at()
    {
        var run = Report("md");

        Assert.Equal(0, run.ExitCode);
        GoldenFile.Expect(
            Repository.PathTo("tests", "Golden", "status", "team.md"),
            TemplateHash().Replace(run.Output, "`…`").Replace(_folder.Path.Replace('\\', '/'), "…", StringComparison.Ordinal));
    }

    [Theory, InlineData("de"), InlineData("en"), InlineData("es"), InlineData("fr"), InlineData("it"), InlineData("pl"), InlineData("pt")]
    public async Task A_page_in_each_language_is_accessible_and_fits_its_window(string language)
    {
        var path = _folder.Write("report.html", Report("html", "--lang", language, "--customer", "Example SA").Results);
        Assert.DoesNotMatch(@"\b(COUNT|TOTAL|VALUE)\b", File.ReadAllText(path));
        foreach (var width in new[] { 320, 1280 })
        {
            var page = await browser.ShowAsync(path, width);
            Assert.Empty(await WebPageTests.ViolationsOf(page));
            Assert.Empty(await WebPageTests.WiderThan(page, width));
        }
    }

    [Fact]
    public void A_workbook_has_services_owners_items_answers_and_files()
    {
        var bytes = Report("xlsx").Results;
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);

        Assert.Equal(["By service", "By owner", "Every item", "Different answers", "Files"], file.Sheets.Select(s => s.Name), StringComparer.Ordinal);
        Assert.Equal(["Public Cloud Instances", "37", "1", "36", "1", "34", "2", "0.02"], file.Texts(file.Rows()[3]), StringComparer.Ordinal);
        Assert.Equal(["Ada", "2", "1", "1", "0", "0", "1", "0.5"], file.Texts(file.Rows(ExcelFile.Progress)[3]), StringComparer.Ordinal);
        Assert.Contains(file.Rows("xl/worksheets/sheet3.xml").Skip(3).Select(file.Texts), t => t[1] == "PCI-1.1-02" && t[4] == "Overdue\nTicked, and its status is “In progress”" && t[6] == "46327");
    }

    [Fact]
    public void Reports_among_files_that_came_back_are_no_answers_and_no_pages()
    {
        foreach (var format in new[] { "md", "html", "docx", "pdf", "xlsx" })
            _folder.Write($"reports/report.{format}", Report(format).Results);

        var without = Report("json", "--team");
        var beside = CommandRun.Of("status", _folder.PathTo("back"), _folder.PathTo("reports"), "--team", "--json", "--date", Date);
        Assert.Equal(without.Output, beside.Output);
        Assert.Contains("4 files have no fields", beside.Error, StringComparison.Ordinal);
        var generate = CommandRun.Of("generate", _folder.PathTo("reports"), "-o", _folder.PathTo("out"));
        Assert.Equal(1, generate.ExitCode);
        Assert.Contains("5 files were made by checklistgen and are not pages", generate.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json", "--format", "html")]
    [InlineData("--format", "html", "--template", "audit")]
    [InlineData("--format", "html", "--lang", "xx")]
    [InlineData("--format", "odt")]
    public void What_contradicts_itself_or_is_not_there_is_an_error(params string[] options) => Assert.Equal(2, Report(options).ExitCode);

    [Fact]
    public void A_template_of_ones_own_makes_the_report()
    {
        var template = _folder.Write("own/mine.sbn-md", "# {{ team.total.done }} of {{ team.total.total }}\n"u8.ToArray());

        Assert.StartsWith("# 1 of 37", Report("md", "-t", template).Output, StringComparison.Ordinal);
    }

    // Two files that contradict each other, one answer that contradicts itself, one that is late.
    private CommandRun Report(string format, params string[] options) => Report(["--format", format, .. options]);

    private CommandRun Report(string[] options)
    {
        var made = _folder.PathTo("made", "public-cloud-instances.handover.docx");
        if (!File.Exists(made))
        {
            Assert.Equal(0, CommandRun.Of("generate", Repository.PathTo("seeds", "public-cloud-instances.md"), "-t", "handover", "-f", "docx", "--date", Date, "-o", _folder.PathTo("made")).ExitCode);
            FilledFile.Open(made)
                .Fill("PCI-1.1-01/owner", "Ada").Tick("PCI-1.1-01/done")
                .Fill("PCI-1.1-02/owner", "Zoë").Fill("PCI-1.1-02/due", "2026-11-01").Tick("PCI-1.1-02/done").Fill("PCI-1.1-02/status", "In progress")
                .Fill("PCI-1.1-03/owner", "Ada").Tick("PCI-1.1-03/done").Fill("PCI-1.1-03/comment", "a | *b*")
                .SaveTo(_folder.PathTo("back", "a.docx"));
            FilledFile.Open(made).Fill("PCI-1.1-01/owner", "Grace").SaveTo(_folder.PathTo("back", "b.docx"));
            foreach (var (name, day) in new[] { ("a.docx", 2), ("b.docx", 1) })
                File.SetLastWriteTimeUtc(_folder.PathTo("back", name), new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc));
        }

        return CommandRun.Of(["status", _folder.PathTo("back"), "--date", Date, .. options]);
    }

    [GeneratedRegex("(?<=team, SHA-256 )`[0-9a-f]{64}`")]
    private static partial Regex TemplateHash();
}
