using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Word;

public sealed class WordTableTests
{
    private static readonly XNamespace W = WordFile.W;

    private static readonly WordFile File = WordFile.Write(Samples.Everything);

    [Fact]
    public void Header_rows_repeat_and_no_row_splits()
    {
        var wide = Table("Table 2");

        Assert.Equal(2, wide.Elements(W + "tr").TakeWhile(r => r.Element(W + "trPr")!.Element(W + "tblHeader") is not null).Count());
        Assert.Equal(2, wide.Descendants(W + "tblHeader").Count());
        Assert.All(File.Body.Descendants(W + "tr"), r => Assert.NotNull(r.Element(W + "trPr")!.Element(W + "cantSplit")));
    }

    /// <summary>LibreOffice 7.4 does not show the rest of a table where a group's row ends a page but for the thickness of the table's rule.</summary>
    [Fact]
    public void Rules_between_rows_are_those_of_bands()
    {
        var style = File.Part("word/styles.xml").Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == "ChecklistTable");

        Assert.Empty(style.Descendants(W + "insideH"));
        Assert.Equal("1", (string?)style.Element(W + "tblPr")!.Element(W + "tblStyleRowBandSize")!.Attribute(W + "val"));
        Sequence.Equal(
            ["band1Horz", "band2Horz"],
            style.Elements(W + "tblStylePr").Where(p => p.Descendants(W + "tcBorders").Elements(W + "top").Any()).Select(p => (string?)p.Attribute(W + "type")));
        Assert.False((bool)Table("Table 1").Element(W + "tblPr")!.Element(W + "tblLook")!.Attribute(W + "noHBand")!);
    }

    [Fact]
    public void Columns_are_as_wide_as_was_decided()
    {
        foreach (var table in File.Body.Descendants(W + "tbl"))
        {
            var grid = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
            Assert.Equal("fixed", (string?)table.Element(W + "tblPr")!.Element(W + "tblLayout")!.Attribute(W + "type"));
            Assert.Equal(grid.Sum(), (int)table.Element(W + "tblPr")!.Element(W + "tblW")!.Attribute(W + "w")!);
            Assert.All(table.Elements(W + "tr"), r => Assert.Equal(grid.Sum(), r.Elements(W + "tc").Sum(c => (int)c.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!)));
        }

        Assert.InRange((int)Table("Table 1").Element(W + "tblPr")!.Element(W + "tblW")!.Attribute(W + "w")!, 9985, 9987);
    }

    [Fact]
    public void Screen_readers_hear_what_a_table_shows()
    {
        var properties = Table("Table 1").Element(W + "tblPr")!;

        Assert.Equal("Table 1: What is yours to do.", (string?)properties.Element(W + "tblCaption")!.Attribute(W + "val"));
        Assert.StartsWith("One row for each activity", (string?)properties.Element(W + "tblDescription")!.Attribute(W + "val"), StringComparison.Ordinal);
        Assert.True((bool)properties.Element(W + "tblLook")!.Attribute(W + "firstRow")!);
        Assert.False((bool)properties.Element(W + "tblLook")!.Attribute(W + "firstColumn")!);
        Assert.Equal("04A0", (string?)Table("Table 2").Element(W + "tblPr")!.Element(W + "tblLook")!.Attribute(W + "val"));
    }

    [Fact]
    public void No_table_is_without_a_title_and_a_description()
    {
        var tables = File.Body.Descendants(W + "tblPr").ToList();
        Assert.All(tables, t => Assert.NotEmpty((string)t.Element(W + "tblCaption")!.Attribute(W + "val")!));
        Assert.All(tables, t => Assert.NotEmpty((string)t.Element(W + "tblDescription")!.Attribute(W + "val")!));
        // Where nobody wrote one: the heading above, and what heads rows or columns.
        Assert.Equal("Access control checklist", (string?)tables[0].Element(W + "tblCaption")!.Attribute(W + "val"));
    }

    [Fact]
    public void Rows_that_belong_together_stay_together()
    {
        var rows = Table("Table 1").Elements(W + "tr").ToList();

        // Headers and groups by their styles; the last two rows by themselves.
        Sequence.Equal(["TableHeader"], Styles(rows[0]));
        Sequence.Equal(["TableGroup"], Styles(rows[1]));
        Assert.Equal([false, false, true, false], rows.Skip(2).Select(KeepsWithNext));
        var keeping = File.Part("word/styles.xml").Elements(W + "style").Where(s => s.Descendants(W + "keepNext").Any()).Select(s => (string?)s.Attribute(W + "styleId"));
        Assert.Empty(new[] { "TableHeader", "TableGroup", "Caption", "Heading1", "Heading6" }.Except(keeping, StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_of_facts_is_never_cut() =>
        Assert.Equal([true, true, false], File.Body.Elements(W + "tbl").First().Elements(W + "tr").Select(KeepsWithNext));

    [Fact]
    public void Group_rows_go_over_all_columns_and_are_filled()
    {
        var cell = Table("Table 1").Elements(W + "tr").ElementAt(1).Elements(W + "tc").Single().Element(W + "tcPr")!;

        Assert.Equal(7, (int)cell.Element(W + "gridSpan")!.Attribute(W + "val")!);
        Assert.Equal("background2", (string?)cell.Element(W + "shd")!.Attribute(W + "themeFill"));
    }

    [Fact]
    public void A_cell_is_in_no_call_out()
    {
        var table = new Table([new TableColumn()], [Samples.Row(Samples.Cell("one"))]);
        var file = WordFile.Write(Samples.Around(new Callout(CalloutKind.Note, [table, Samples.Paragraph("below")])));

        Sequence.Equal(["TableText"], file.Body.Descendants(W + "tc").Elements(W + "p").Select(WordOutline.StyleOf));
        Sequence.Equal(["CalloutNote"], file.Body.Elements(W + "p").Select(WordOutline.StyleOf));
    }

    [Fact]
    public void A_fact_to_be_filled_in_has_a_line_to_write_on()
    {
        var facts = new Table([new TableColumn { IsRowHeader = true }, new TableColumn()], [Samples.Row(Samples.Cell("Approved by"), new TableCell([new InputField(InputKind.Text, "approver", "Approved by")]))]) { Style = TableStyle.Facts };
        var file = WordFile.Write(Samples.Around(facts));

        Sequence.Equal(["TableRowHeader", "TableBlank"], file.Body.Descendants(W + "tc").Select(c => WordOutline.StyleOf(c.Descendants(W + "p").Single())));
    }

    [Fact]
    public void Signatures_have_room()
    {
        var height = File.Body.Elements(W + "tbl").Last().Descendants(W + "trHeight").First();

        Assert.Equal(600, (int)height.Attribute(W + "val")!);
        Assert.Equal("atLeast", (string?)height.Attribute(W + "hRule"));
    }

    [Fact]
    public void Two_tables_stay_two()
    {
        var table = new Table([new TableColumn()], [Samples.Row(Samples.Cell("one"))]);
        var blocks = WordFile.Write(Samples.Around(table, table)).Body.Elements().Select(e => e.Name.LocalName);

        Sequence.Equal(["tbl", "p", "tbl", "p", "sectPr"], blocks);
    }

    [Fact]
    public void Facts_above_a_table_stay_with_it()
    {
        var table = new Table([new TableColumn()], [Samples.Row(Samples.Cell("one"))]);
        var body = WordFile.Write(Samples.Around(table with { Style = TableStyle.Facts }, table)).Body;

        Assert.True(KeepsWithNext(body.Elements(W + "tbl").First().Elements(W + "tr").Last()));
        Assert.Equal([true, false], body.Elements(W + "p").Select(p => p.Descendants(W + "keepNext").Any()));
    }

    [Fact]
    public void A_page_break_before_a_table_is_kept()
    {
        var table = new Table([new TableColumn()], [Samples.Row(Samples.Cell("one"))]);
        var body = WordFile.Write(Samples.Around(Samples.Paragraph("above"), new PageBreak(), table)).Body;

        Assert.NotNull(body.Elements(W + "p").ElementAt(1).Element(W + "pPr")!.Element(W + "pageBreakBefore"));
    }

    [Fact]
    public void Wide_pages_are_sections_with_headers_of_their_own()
    {
        var sections = File.Body.Descendants(W + "sectPr").ToList();

        Sequence.Equal([null, "landscape", null], sections.Select(s => (string?)s.Element(W + "pgSz")!.Attribute(W + "orient")));
        Assert.Equal([11906, 16838, 11906], sections.Select(s => (int)s.Element(W + "pgSz")!.Attribute(W + "w")!));
        var headers = sections.Select(s => s.Element(W + "headerReference")!.Attributes().Last().Value).ToList();
        Assert.Equal(headers[0], headers[2]);
        Assert.NotEqual(headers[0], headers[1], StringComparer.Ordinal);
        Assert.Contains("word/header2.xml", File.Names(), StringComparer.Ordinal);
    }

    [Fact]
    public void Colours_follow_the_theme()
    {
        var red = new Colour(0xC0, 0, 0);
        var theme = Theme.Default with { Palette = new Palette { Accent = red } };
        var file = WordFile.Write(Samples.Everything, theme: theme);

        Assert.Contains("C00000", file.Text("word/theme/theme1.xml"), StringComparison.Ordinal);
        var colour = file.Part("word/styles.xml").Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == "Heading2").Descendants(W + "color").Single();
        Assert.Equal("C00000", (string?)colour.Attribute(W + "val"));
        Assert.Equal("accent1", (string?)colour.Attribute(W + "themeColor"));
    }

    private static XElement Table(string caption) => File.Body.Descendants(W + "tbl")
        .Single(t => ((string?)t.Element(W + "tblPr")!.Element(W + "tblCaption")?.Attribute(W + "val"))?.StartsWith(caption, StringComparison.Ordinal) == true);

    private static IEnumerable<string?> Styles(XElement row) => row.Descendants(W + "p").Select(WordOutline.StyleOf).Distinct(StringComparer.Ordinal);

    private static bool KeepsWithNext(XElement row) => row.Descendants(W + "p").All(p => p.Element(W + "pPr")!.Element(W + "keepNext") is not null);
}
