using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Data.References;

/// <summary>A reviewer's word counts instead of the program's, and documents say whose it is.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Page = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Manage backups | RA | I |\n| Encrypt the data | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public ReviewTests() => _folder.Write("pages/a.md", Page);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "reviewed", "Clauses reviewed by Marie Durand on 20 November 2026: HOS-1-01, HOS-1-02")]
    [InlineData("fr", "revue", "Clauses revues par Marie Durand le 20 novembre 2026 : HOS-1-01, HOS-1-02")]
    public void The_file_beside_a_page_overrides_rows(string language, string mark, string line)
    {
        _folder.Write("pages/a.references.yaml", "reviewed_by: Marie Durand\nreviewed_on: 2026-11-20\nrows:\n  - { row: HOS-1-01, clauses: [19.1.m] }\n  - { row: encrypt  the DATA, clauses: [] }\n");
        var run = Generate("md,html,docx,json", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("a.references.yaml", run.Error, StringComparison.Ordinal);
        foreach (var path in run.Lines.Where(l => !l.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var text = path.EndsWith(".docx", StringComparison.Ordinal) ? DocxText.Of(path) : File.ReadAllText(path);
            Assert.Contains("Marie Durand", text, StringComparison.Ordinal);
            Assert.Contains(path.EndsWith(".json", StringComparison.Ordinal) ? "2026-11-20" : mark, text, StringComparison.Ordinal);
            // Coverage names the points of each clause that name the customer.
            Assert.DoesNotContain(path.EndsWith(".json", StringComparison.Ordinal) ? "\"clause\": \"17.6.a\"" : "17.6.a", text, StringComparison.Ordinal);
            if (path.EndsWith(".md", StringComparison.Ordinal))
                Assert.Contains(line, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("audit", "pdf", "20 November 2026")]
    [InlineData("audit", "docx", "20 November 2026")]
    [InlineData("audit", "html", "20 November 2026")]
    [InlineData("audit", "md", "20 November 2026")]
    [InlineData("audit", "xlsx", "20 November 2026")]
    [InlineData("audit", "json", "2026-11-20")]
    [InlineData("audit", "csv", "2026-11-20")]
    [InlineData("coverage", "pdf", "20 November 2026")]
    [InlineData("coverage", "docx", "20 November 2026")]
    [InlineData("coverage", "html", "20 November 2026")]
    [InlineData("coverage", "md", "20 November 2026")]
    [InlineData("coverage", "xlsx", "20 November 2026")]
    [InlineData("coverage", "json", "2026-11-20")]
    public void Every_format_names_the_reviewer_and_the_day(string template, string format, string day)
    {
        _folder.Write("pages/a.references.yaml", "reviewed_by: Marie Durand\nreviewed_on: 2026-11-20\nrows:\n  - { row: HOS-1-01, clauses: [19.1.m] }\n");
        var run = CommandRun.Of("generate", _folder.PathTo("pages"), "-o", _folder.PathTo("out"), "-t", template, "-f", format, "--date", "2026-11-27");

        Assert.Equal(0, run.ExitCode);
        var text = TextOf(run.Lines.Single(l => Path.GetFileName(l) != "index.html"));
        Assert.Contains("Marie Durand", text, StringComparison.Ordinal);
        Assert.Contains(day, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_files_have_reviewer_and_day_in_columns_of_their_own()
    {
        _folder.Write("pages/a.references.yaml", "reviewed_by: Marie Durand\nreviewed_on: 2026-11-20\nrows:\n  - { row: HOS-1-01, clauses: [19.1.m, \"12.5\"] }\n  - { row: HOS-1-02, clauses: [] }\n");
        var forPrograms = File.ReadAllLines(Assert.Single(Generate("csv").Lines));
        var forPeople = File.ReadAllLines(Assert.Single(Generate("csv", "--csv-separator", "semicolon", "--lang", "fr", "--force").Lines));

        Assert.EndsWith(",19.1.m 12.5,Marie Durand,2026-11-20", forPrograms[1], StringComparison.Ordinal);
        Assert.EndsWith(",,Marie Durand,2026-11-20", forPrograms[2], StringComparison.Ordinal);
        Assert.EndsWith(";19.1.m, 12.5 (revue);Marie Durand, 20 novembre 2026", forPeople[1], StringComparison.Ordinal);
        Assert.EndsWith(";aucune trouvée;Marie Durand, 20 novembre 2026", forPeople[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_override_rows_of_any_page()
    {
        _folder.Write("pages/checklistgen.yaml", "references:\n  reviewed_by: Marie Durand\n  rows:\n    - { row: Manage backups, clauses: [\"12.5\"] }\n");
        var run = Generate("md");

        Assert.Contains("Clauses reviewed by Marie Durand: HOS-1-01", File.ReadAllText(run.Lines.Single(l => l.EndsWith(".md", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows:\n  - { row: HOS-1-09, clauses: [], reviewed_by: M }\n", "warning[CG0317]: the page has no row `HOS-1-09`")]
    [InlineData("rows:\n  - { row: HOS-1-01, clauses: [77.1], reviewed_by: M }\n", "warning[CG0317]: `SecNumCloud 3.2` has no clause `77.1`")]
    [InlineData("rows:\n  - { row: HOS-1-01, clauses: [], reviewed_by: M, framework: iso }\n", "warning[CG0317]: the review of `HOS-1-01` is about `iso`, which is not used here")]
    [InlineData("rows:\n  - { row: HOS-1-01, clauses: [] }\n", "error[CG0312]: a review names the row, its clauses and the reviewer")]
    [InlineData("rows:\n  - { row: HOS-1-01, clause: [], reviewed_by: M }\n", "error[CG0311]: there is no key `clause`")]
    [InlineData("rows: x\n", "error[CG0312]: `rows` takes a list")]
    public void What_has_no_effect_is_said(string reviews, string message)
    {
        _folder.Write("pages/a.references.yaml", reviews);

        Assert.Contains(message, Generate("md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_in_the_settings_that_no_page_has_is_said()
    {
        _folder.Write("pages/checklistgen.yaml", "references:\n  rows:\n    - { row: Nothing, clauses: [], reviewed_by: M }\n");

        Assert.Contains("warning[CG0317]: no page has the row `Nothing`", Generate("md").Error, StringComparison.Ordinal);
    }

    // As people read it, not as it is stored.
    private static string TextOf(string path) => Path.GetExtension(path) switch
    {
        ".pdf" => TreeText.Of(File.ReadAllBytes(path)),
        ".docx" => DocxText.Of(path),
        ".xlsx" => SheetsOf(new ExcelFile(File.ReadAllBytes(path))),
        _ => File.ReadAllText(path),
    };

    private static string SheetsOf(ExcelFile file) => string.Join('\n', file.Names.Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || n == "xl/sharedStrings.xml").Select(n => file.Part(n).Value));

    private CommandRun Generate(string formats, params string[] arguments) =>
        CommandRun.Of(["generate", _folder.PathTo("pages"), "-o", _folder.PathTo("out"), "-t", "audit", "-f", formats, "--date", "2026-11-27", .. arguments]);
}
