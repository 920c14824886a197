using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>Markdown as its authors meant it, with the HTML and the components in it.</summary>
public sealed class MarkdownPageReaderTests
{
    private const string Table = "| A | B |\n|---|---|\n| x | R |\n";
    private const string Html = "<table><tr><th>A<th>B<tr><td>y<td>R</table>";

    [Theory]
    [InlineData("<TableOfContents />\n\n" + Table, "A:x")]
    [InlineData("<Table rows={rows} />\n\n" + Table, "A:x")]
    [InlineData("<TableWrapper>\n\n" + Table + "\n</TableWrapper>\n\n" + Html, "A:x A:y")]
    [InlineData("<Table><tr><th>A<tr><td>y</Table>", "A:y")]
    [InlineData("Text: " + Html + " more " + Html, "A:y A:y")]
    [InlineData("<div>\n    " + Html + "\n\n    " + Html + "\n</div>", "A:y A:y")]
    [InlineData("    " + Html, "")]
    [InlineData("`<table>` and\n\n" + Table, "A:x")]
    [InlineData("<table><tr><td>\n\n" + Table + "\n</td></tr></table>\n", "A:x")]
    [InlineData("<table><tr><th>A<tr><td>y</tr>\n\n## B\n\n" + Table, "A:y h2:B A:x")]
    [InlineData("<table><tr><th>A<tr><td>y\n\n## B\n\n" + Table, "h2:B A:x")]
    [InlineData(Html + "<h2>B</h2>" + Html, "A:y h2:B A:y")]
    [InlineData("<!-- never\n\n" + Html, "A:y")]
    [InlineData("```\nnever\n\n" + Table, "A:x")]
    [InlineData("```\n" + Table + "```\n<!-- " + Html + " -->\n<pre>" + Html + "</pre>\n", "")]
    [InlineData("---\n\n" + Table + "\n---\n\n" + Html, "A:x A:y")]
    [InlineData("---\ntitle : a\n---\n" + Table, "A:x")]
    public void Tables_and_headings_are_found(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(markdown).Blocks.Select(Name).Where(n => n.Length > 0)));

    [Theory]
    [InlineData("+---+---+\n| A | B |\n+===+===+\n| x | R |\n+---+---+\n", 1)]
    [InlineData("Text\n\n  Activity     Customer\n  ---------    --------\n  x            R\n", 3)]
    public void Tables_of_pandocs_own_are_named(string markdown, int line)
    {
        var found = Assert.Single(Read(markdown).Diagnostics);

        Assert.Equal(PageDiagnostics.OtherTableSyntax, found.Rule);
        Assert.Equal(line, found.Location.Line);
        Assert.Contains("-t gfm", found.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Test | R | |\n", 2)]
    [InlineData("Test | R | A\n", 2)]
    [InlineData("| Test | |\n", 1)]
    public void Rows_behind_a_blank_line_belong_to_the_table_above_that_they_fit(string rows, int duties)
    {
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Order | RA | I |\n\n" + rows);

        Assert.Equal(duties, ChecklistSelector.Select(outcome.Value!).Items.Length);
        Assert.Equal(duties > 1, outcome.Diagnostics.Any(d => d.Rule == MatrixDiagnostics.DetachedRows && d.Location.Line == 7));
    }

    [Fact]
    public void A_list_is_a_block_with_its_items()
    {
        var list = Read("# A\n\n- one\n- two\n  more\n  - three\n\nText\n").Blocks.OfType<PageList>().Single();

        Assert.Equal("1 one / 1 two more / 2 three", string.Join(" / ", list.Items.Select(i => $"{i.Depth} {string.Join(' ', i.Lines.Select(l => l.Text))}")));
    }

    [Theory]
    [InlineData("`` a ` b ``", "a ` b")]
    [InlineData(@"a \``` b", "a ``` b")]
    [InlineData(@"\`` a `` b `` c", "`` a b c")]
    public void Code_ends_at_as_many_backquotes_as_it_began_with(string written, string text) => Assert.Equal(text, Read($"# {written}\n").Blocks.OfType<PageHeading>().Single().Content.Text);

    [Fact]
    public void Links_are_kept_and_harmful_ones_dropped()
    {
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n"
            + "| Read **the [guide](../guide.md \"title\")** at <https://example.com> or <a href=\"/x?a&amp;b\">here</a> | RA | I |\n"
            + "| Run [this](java&#115;cript:alert(1)), [that](file:///etc/passwd) or ![a](picture.png) | RA | I |\n");
        var activities = outcome.Value!.Activities;

        Assert.Equal("Read the guide at https://example.com or here", activities[0].Text);
        Assert.Equal(
            "guide -> ../guide.md, https://example.com -> https://example.com, here -> /x?a&b",
            string.Join(", ", activities[0].Links.Select(l => $"{activities[0].Text.Substring(l.Start, l.Length)} -> {l.Address}")));
        Assert.Empty(activities[1].Links);
        Assert.Equal(2, outcome.Diagnostics.Count(d => d.Rule == PageDiagnostics.DroppedAddress && d.Location.Line == 6));
    }

    [Fact]
    public void Characters_that_cannot_be_shown_are_said_once()
    {
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do\u0001 \u202Eit &#7; | RA | I |\n| Do \uE000 | RA | I |\n");

        Assert.Equal("Do\uFFFD \uFFFDit \uFFFD", outcome.Value!.Activities[0].Text);
        var found = Assert.Single(outcome.Diagnostics, d => d.Rule == PageDiagnostics.Unprintable);
        Assert.Equal(5, found.Location.Line);
        Assert.Contains("4 characters", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Управление доступом к системе", null, "ru")]
    [InlineData("Керування доступом", "uk", "uk")]
    [InlineData("إدارة الوصول إلى النظام", null, "ar")]
    [InlineData("ניהול הגישה למערכת", null, "he")]
    [InlineData("Διαχείριση πρόσβασης", null, "el")]
    [InlineData("アクセス権の管理を行う", null, "ja")]
    [InlineData("管理系统访问权限", null, "zh")]
    [InlineData("시스템 접근 관리", null, "ko")]
    [InlineData("การจัดการการเข้าถึง", null, "th")]
    [InlineData("Manage the access to α and β", null, "en")]
    [InlineData("Gérer les accès à la plateforme", null, "fr")]
    public void The_script_shows_the_language(string text, string? declared, string expected)
    {
        var front = declared is null ? "" : $"---\nlang: {declared}\n---\n";
        var matrix = TestPages.ReadText($"{front}# {text}\n\n| Activity | Customer | Acme |\n|---|---|---|\n| {text} | RA | I |\n| {text} | A | R |\n");

        Assert.Equal(expected, matrix.Service.Language);
    }

    private static Page Read(string markdown) => MarkdownPageReader.Read(SourceText.FromString("page.md", markdown));

    private static string Name(PageBlock block) => block switch
    {
        PageHeading heading => $"h{heading.Level}:{heading.Content.Text}",
        PageTable table => $"{table.Header.Cells[0].Text}:{string.Join(',', table.Rows.Select(r => r.Cells[0].Text))}",
        _ => "",
    };
}
