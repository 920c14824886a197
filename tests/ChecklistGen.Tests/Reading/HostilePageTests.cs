using ChecklistGen.Diagnostics;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Pages;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Html;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Support;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>Hostile input is normal input: nothing crashes, hangs or loses a row.</summary>
public sealed class HostilePageTests
{
    private const string Header = "# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n";
    private const string Row = "| Order | RA | I |\n";
    private const string Markup = "|-*_`<>#\n\r\t :[]()&\\{}!~RACI";
    private const int Many = 200_000;

    // Linear, each of these takes well under a second; quadratic, it would take hours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> InCells =>
        ["[", "]", "![](", "[](", "[](\"", "[a](b) ", "**a ", "*a_ ", "a*b*", "`a", "``` `", "<", "<a ", "<!-- ", "&amp;&", "{.", "~~a", "\\*", "(", "_a_*", "<sup>1", "\0", "&check;", "&nosuch;", "{/* ", "{/*a*/}", "{ /**/ ", "<a href=x>", "<img alt=", "<a '\"", "__R__a "];

    public static TheoryData<string> OnLines =>
    [
        ">", "- ", "1. ", "```\n", "<!-- x\n", "a <!-- x\n", "<!-- x -->\n", "<div>\n", "<table>\n", "<table><tr><td>x\n", "<td>", "<pre>\n",
        "[a]: b\n", "a\n===\n", "|", "|\n", "|-|\n", "| a | b |\n|-|-|\n", "*(1) a\n", "!!! a\n", "R: a\n", "\t", "#", "# a\n", "  - a\n",
        "<div>", "<ul><li>", "<table></table>", "<h2>a</h2>", "<table><tr><td>\n\n## a\n", "<template>", "<a \"", "`<table>", "``` x\n", "<Table>", "<h1",
        "# 1.1.1.1 a\n", "RACI ", "> a\n\n", ":::\n", "{/* \n", "{/*", "a {/* */} ", "a {/* x\n", "{/* <td> */}",
    ];

    [Theory, MemberData(nameof(InCells))]
    public async Task A_cell_of_markup_takes_linear_time(string unit)
    {
        var matrix = await ReadAsync(Header + "| x " + string.Concat(Enumerable.Repeat(unit, Many)) + " | RA | I |\n" + Row);

        Assert.Equal(2, matrix.RowsRead);
    }

    [Theory, MemberData(nameof(OnLines))]
    public async Task A_page_of_markup_takes_linear_time(string unit)
    {
        var matrix = await ReadAsync(Header + Row + "\n" + string.Concat(Enumerable.Repeat(unit, Many)) + "\n");

        Assert.Equal(1, matrix.RowsRead);
    }

    [Theory, MemberData(nameof(InCells)), MemberData(nameof(OnLines))]
    public async Task Html_takes_linear_time(string unit)
    {
        var text = "<h1>RACI</h1><table><tr><th>Activity<th>Customer<th>Acme<tr><td>Order<td>RA<td>I</table>" + string.Concat(Enumerable.Repeat(unit, Many));
        var reading = Task.Run(() => MatrixReader.Read(HtmlPageReader.Read(SourceText.FromString("page.html", text))), TestContext.Current.CancellationToken);
        var outcome = await reading.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(1, outcome.Value!.RowsRead);
    }

    [Fact]
    public async Task Marks_of_lists_on_one_line_take_linear_time()
    {
        var matrix = await ReadAsync(Header + Row + "\n" + string.Concat(Enumerable.Repeat("- ", Many)) + "x\n");

        Assert.Equal(1, matrix.RowsRead);
    }

    [Fact]
    public async Task Lists_nested_by_indentation_take_linear_time()
    {
        var matrix = await ReadAsync(Header + Row + "\n" + string.Concat(Enumerable.Range(0, 4000).Select(i => new string(' ', 2 * i) + "- x\n")));

        Assert.Equal(1, matrix.RowsRead);
    }

    [Fact]
    public async Task Wide_tables_take_linear_time()
    {
        const int columns = 50_000;
        var matrix = await ReadAsync(
            "# RACI\n\n| Activity | Customer |" + string.Concat(Enumerable.Repeat(" A |", columns)) + "\n|"
            + string.Concat(Enumerable.Repeat("---|", columns + 2)) + "\n| a | RA |" + string.Concat(Enumerable.Repeat(" I |", columns)) + "\n");

        Assert.Equal(columns + 1, matrix.Activities[0].Cells.Length);
    }

    [Fact]
    public async Task Spans_of_an_html_table_are_bounded()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td rowspan=999999 colspan=999999>a<td>RA<td>I</tr>", 20_000));
        var matrix = await ReadAsync("# RACI\n<table><tr><th>Activity<th>Customer<th>Acme</tr>" + rows + "</table>");

        Assert.Equal(20_000, matrix.RowsRead);
    }

    [Fact]
    public void Work_grows_with_the_rows_and_no_faster()
    {
        // What a process allocates once, on its first page, is not a row's.
        Allocated(1_000);
        var small = Allocated(10_000);
        var large = Allocated(100_000);

        Assert.InRange((double)large / small, 8, 12);
    }

    [Fact]
    public void Mutated_pages_are_read_without_losing_a_row()
    {
        const int mutations = 10_000;
        var pages = TestPages.SeedFiles.Concat(TestPages.CorpusFiles).Concat(Directory.GetFiles(Repository.PathTo("tests", "Golden", "matrices"), "*.md"))
            .Select(File.ReadAllBytes)
            .ToList();
        var random = new Random(20240531);
        for (var i = 0; i < mutations; i++)
        {
            var bytes = Mutate(pages[i % pages.Count], random);
            try
            {
                ReadAndCheck(bytes);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"mutation {i} of page {i % pages.Count}: {e}");
            }
        }
    }

    [Fact]
    public void No_slip_of_an_author_loses_a_row_in_silence()
    {
        const int mutations = 3_000;
        var pages = TestPages.SeedFiles.Select(File.ReadAllBytes).ToList();
        var random = new Random(20231012);
        for (var i = 0; i < mutations; i++)
        {
            if (SourceTextReader.Read("page.md", Mutate(pages[i % pages.Count], random)).Value is not { } source)
                continue;
            var outcome = MatrixReader.Read(MarkdownPageReader.Read(source));
            var rows = outcome.Value?.RowsRead ?? 0;
            if (rows < CountRows(source.Text))
                Assert.True(outcome.Diagnostics.Any(d => d.Severity > Severity.Note), $"mutation {i} of page {i % pages.Count}: {rows} rows");
        }
    }

    // Lines with pipes around them and, behind the first cell, at least two letters in all: a count that knows nothing else.
    private static int CountRows(string page) => page.Split(['\n', '\r']).Count(line => line.Trim() is ['|', ..] row
        && row.Trim('|').Split('|').Skip(1).Select(c => c.Trim()).Where(c => c.Length < 5 && c.All("RACI".Contains)).Sum(c => c.Length) > 1);

    private static void ReadAndCheck(byte[] bytes)
    {
        if (SourceTextReader.Read("page.md", bytes).Value is not { } source)
            return;
        var outcome = MatrixReader.Read(MarkdownPageReader.Read(source));
        if (outcome.Value is not { } matrix)
            return;
        var checklist = ChecklistSelector.Select(matrix);
        var bag = new DiagnosticBag();
        ChecklistCheck.Verify(checklist, bag);
        Assert.Empty(bag.ToSorted());
        Assert.All(matrix.Activities, a => Assert.InRange(a.Location.Line, 1, source.LineCount));

        var findings = MatrixLinter.Check(matrix, new LintOptions { Today = new DateOnly(2026, 1, 1) });
        foreach (var renderer in DiagnosticRenderers.All)
            renderer.Render([.. findings, .. outcome.Diagnostics], TextWriter.Null, new DiagnosticRenderOptions { Sources = _ => source, Width = 100 });
    }

    private static byte[] Mutate(byte[] page, Random random)
    {
        var bytes = page.ToList();
        for (var flips = random.Next(1, 6); flips > 0; flips--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(128);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)Markup[random.Next(Markup.Length)]);
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }

    private static long Allocated(int rows)
    {
        var source = SourceText.FromString("page.md", Header + string.Concat(Enumerable.Repeat("| Do **something** useful | RA | I |\n", rows)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(rows, MatrixReader.Read(MarkdownPageReader.Read(source)).Value!.RowsRead);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task<Matrix> ReadAsync(string text)
    {
        var reading = Task.Run(() => MatrixReader.Read(MarkdownPageReader.Read(SourceText.FromString("page.md", text))), TestContext.Current.CancellationToken);
        var outcome = await reading.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return outcome.Value ?? throw new InvalidDataException(outcome.Diagnostics[0].Message);
    }
}
