using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Tests.Core.Documents;

/// <summary>Words break only where the page has no room for them, and in their own column.</summary>
public sealed class ColumnWidthTests
{
    // Ten points a character, and cells without more padding than the theme's.
    private const double Character = 10;

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_long_address_narrows_no_other_column()
    {
        var widths = WidthsOf("DP-1-01", "See https://example.com/" + new string('x', 100), "Ann");

        Assert.True(widths[0] > 7 * Character);
        Assert.True(widths[2] > 3 * Character);
        Assert.Equal(Theme.Default.Page.TextWidth, widths.Sum(), 0.1);
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void Nor_one_that_asks_for_a_width()
    {
        var widths = WidthsOf(new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 80) }, "Ann", new string('x', 100), "DP-1-01");

        Assert.Equal(80, widths[0], 0.1);
        Assert.True(widths[2] > 7 * Character);
        Assert.Equal(Theme.Default.Page.TextWidth, widths.Sum(), 0.1);
    }

    [Fact]
    public void Columns_that_are_all_too_narrow_are_reported()
    {
        var widths = WidthsOf([.. Enumerable.Repeat(new string('x', 40), 6)]);

        Assert.Equal(Theme.Default.Page.TextWidth, widths.Sum(), 0.1);
        Assert.All(widths, w => Assert.Equal(widths[0], w, 0.1));
        Assert.Equal(DocumentDiagnostics.TableTooWide, Assert.Single(_diagnostics.ToSorted()).Rule);
    }

    [Fact]
    public void Tables_with_the_same_header_are_alike_up_to_a_page_break()
    {
        static Table Rows(string id) => TableOf(new TableColumn(), new TableRow(TableRowKind.Header, [Cell("Id"), Cell("Activity")]), Row(id, new string('x', 40)));

        var laid = Transform(Rows("DP-1-01"), Rows("HPCVSQ-1-01"), new PageBreak(), Rows("DP-1-01"));

        double[] widths = [.. laid.OfType<Table>().Select(t => t.Columns[0].Width)];
        Assert.Equal(widths[0], widths[1]);
        Assert.True(widths[2] < widths[0]);
    }

    [Fact]
    public void A_long_header_over_letters_leaves_the_texts_their_room()
    {
        var widths = WidthsUnder(new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }, ["Activity", "A provider whose name is a whole line of text"], string.Join(' ', Enumerable.Repeat("word", 40)), "RA");

        Assert.True(widths[0] > 2 * widths[1]);
        Assert.True(widths[1] > "provider".Length * Character);
    }

    [Fact]
    public void But_it_takes_one_line_where_all_lines_fit()
    {
        var widths = WidthsUnder(new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }, ["Activity", "A name in three words"], "Short", "RA");

        Assert.True(widths[1] > "A name in three words".Length * Character);
    }

    [Fact]
    public void Cells_grow_before_headers()
    {
        var column = new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) };
        var widths = WidthsUnder(column, ["Activity", "A header", "B header", "C"], string.Join(' ', Enumerable.Repeat("word", 40)), "R", "R", "of some five words");

        Assert.True(widths[3] > "of some five words".Length * Character);
    }

    [Fact]
    public void Long_texts_leave_fractions_their_part_although_nothing_is_in_them()
    {
        var shared = new ColumnWidth(ColumnWidthUnit.Fraction, 1);
        var name = new TableRow(TableRowKind.Body, [Cell(string.Join(' ', Enumerable.Repeat("name", 40))), Cell(""), Cell("")]);

        var table = (Table)Transform(new Table([new TableColumn(), new TableColumn { Requested = shared }, new TableColumn { Requested = shared }], [name]))[0];

        Assert.Equal(0.4 * Theme.Default.Page.TextWidth, table.Columns[1].Width + table.Columns[2].Width, 0.1);
    }

    [Fact]
    public void A_long_word_among_texts_that_wrap_is_broken()
    {
        var texts = string.Join(' ', Enumerable.Repeat("word", 40));
        var column = new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) };
        var row = new TableRow(TableRowKind.Body, [Cell(texts), Cell("See " + new string('x', 30))]);

        var table = (Table)Transform(new Table([column, column], [row]))[0];

        Assert.Equal(table.Columns[0].Width, table.Columns[1].Width, 0.1);
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void One_beside_short_texts_is_not()
    {
        var widths = WidthsOf("SHA", new string('x', 40));

        Assert.True(widths[1] > 40 * Character);
    }

    private double[] WidthsUnder(TableColumn first, string[] headers, params string[] cells) =>
        [.. ((Table)Transform(TableOf(first, new TableRow(TableRowKind.Header, [.. headers.Select(Cell)]), Row(cells)))[0]).Columns.Select(c => c.Width)];

    private double[] WidthsOf(params string[] cells) => WidthsOf(new TableColumn(), cells);

    private double[] WidthsOf(TableColumn first, params string[] cells) =>
        [.. ((Table)Transform(TableOf(first, Row(cells)))[0]).Columns.Select(c => c.Width)];

    private ImmutableArray<Block> Transform(params Block[] blocks)
    {
        var document = new Document { Properties = new DocumentProperties { Title = "Widths", Language = "en", Date = new DateOnly(2026, 11, 20) }, Blocks = [.. blocks] };
        return new ColumnWidthTransform().Apply(document, new TransformContext(Theme.Default, new Characters(), _diagnostics)).Blocks;
    }

    private static Table TableOf(TableColumn first, params TableRow[] rows) => new([first, .. rows[0].Cells.Skip(1).Select(_ => new TableColumn())], [.. rows]);

    private static TableRow Row(params string[] cells) => new(TableRowKind.Body, [.. cells.Select(Cell)]);

    private static TableCell Cell(string text) => new([new TextRun(text)]);

    private sealed class Characters : ITextMeasurer
    {
        public double Width(ReadOnlySpan<char> text, TextStyle style) => text.Length * Character;
    }
}
