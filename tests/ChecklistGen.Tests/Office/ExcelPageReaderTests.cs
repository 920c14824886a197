using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Tests.Office.Support;
using static ChecklistGen.Tests.Office.Support.OfficePages;

namespace ChecklistGen.Tests.Office;

/// <summary>Pages in Excel: sheets with tables anywhere on them.</summary>
public sealed class ExcelPageReaderTests
{
    [Fact]
    public void A_title_and_facts_are_above_the_header() => Assert.Equal(
        "## RACI\n### Matrix\nVersion / 3\n= Activity | Customer | Provider | Remark @ RACI!A3\n| Order | R | I |  @ RACI!A4\n",
        Dump(Data(Rows(1, "Matrix", "Version | 3", "Activity | Customer | Provider | Remark", "Order | R | I"))));

    [Fact]
    public void Tables_beside_each_other_are_two() => Assert.Equal(
        "## RACI\n= Activity | Customer @ RACI!A2\n| Order by mail | R @ RACI!A3\n= Topic | Provider @ RACI!D2\n| Patch the host | A @ RACI!D3\n",
        Dump(Data(Rows(2, "Activity | Customer | | Topic | Provider", "Order by mail | R | | Patch the host | A"))));

    [Fact]
    public void A_blank_column_before_letters_is_there_for_the_looks() => Assert.Equal(
        "## RACI\n= Activity |  | Customer @ RACI!A1\n| Order by mail |  | R @ RACI!A2\n",
        Dump(Data(Rows(1, "Activity | | Customer", "Order by mail | | R"))));

    [Fact]
    public void Rows_behind_a_blank_one_belong_to_the_table_above()
    {
        var page = Page(Data(Rows(1, "!Activity | !Customer | !Provider", "Order | R | I") + Rows(4, "!Later", "Pay | A | I")));

        var below = Assert.IsType<PageTable>(page.Blocks[2]);
        Assert.False(below.IsMarked);
        Assert.Equal("RACI!A4", below.Header.Location.Place);
        Assert.Equal(3, below.Header.Cells.Length);
    }

    [Fact]
    public void Merged_cells_are_in_each_place() => Assert.Equal(
        "## RACI\n= Phase | Activity | Customer | Customer @ RACI!A1\n| Build | Order | R | A @ RACI!A2\n| Build | Pay | R | I @ RACI!A3\n",
        Dump(Data(Rows(1, "Phase | Activity | Customer", "Build | Order | R | A", " | Pay | R | I"), "<mergeCells><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"A2:A3\"/></mergeCells>")));

    [Fact]
    public void Numbers_dates_shares_and_ticks_are_what_a_person_sees() => Assert.Equal(
        "## RACI\n= 0.3 | 2024-05-31 | ✓ | 50% | TRUE @ RACI!A1\n| 1 | 2 | 3 | 4 | 5 @ RACI!A2\n",
        Dump(Data("<row><c><v>0.30000000000000004</v></c><c s=\"2\"><v>45443</v></c><c s=\"3\" t=\"str\"><v>ü</v></c><c s=\"4\"><v>0.5</v></c><c t=\"b\"><v>1</v></c></row><row><c><f>A1</f><v>1</v></c><c t=\"str\"><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>")));

    [Fact]
    public void What_is_hidden_is_read_and_said_and_a_formula_without_a_value_is_an_error()
    {
        var page = Page("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + Data(Rows(1, "Activity | Customer", "Order | R").Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">", StringComparison.Ordinal) + "<row r=\"3\"><c r=\"B3\"><f>B2</f></c></row>"), "hidden");

        Assert.Equal(
            ["page.xlsx:RACI!A1: CG0047", "page.xlsx:RACI!A1: CG0047", "page.xlsx:RACI!A2: CG0047", "page.xlsx:RACI!B3: CG0048"],
            page.Diagnostics.Select(d => $"{d.Location}: {d.Rule.Code}"), StringComparer.Ordinal);
        Assert.Equal(Severity.Error, page.Diagnostics[^1].Severity);
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>A1</f></c>", true)]
    [InlineData("<c r=\"B2\"><f>A1</f><v></v></c>", true)]
    [InlineData("<c r=\"B2\"><f>A1</f><v/></c>", true)]
    [InlineData("<c r=\"B2\" t=\"str\"><f>A1</f></c>", true)]
    [InlineData("<c r=\"B2\" t=\"str\"><f>A1</f><v></v></c>", false)]
    [InlineData("<c r=\"B2\" t=\"str\"><f>A1</f><v>RA</v></c>", false)]
    public void A_formula_has_a_value_or_is_an_error(string cell, bool isError)
    {
        var page = Page(Data(Rows(1, "Activity | Customer") + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Order</t></is></c>{cell}</row>"));

        Assert.Equal(isError ? ["page.xlsx:RACI!B2: CG0048"] : [], page.Diagnostics.Select(d => $"{d.Location}: {d.Rule.Code}"), StringComparer.Ordinal);
    }

    [Fact]
    public void What_lies_over_the_cells_and_beside_them_is_said()
    {
        const string drawing = "<wsDr><anchor><from><col>3</col><row>4</row></from><sp><txBody><p><r><t>RA</t></r></p></txBody></sp></anchor><anchor><from><col>0</col><row>0</row></from><sp><txBody><p/></txBody></sp></anchor><anchor><from><col>1</col><row>8</row></from><pic/></anchor><anchor><from><col>1</col><row>9</row></from><graphicFrame/></anchor></wsDr>";
        var file = With(
            Xlsx(("RACI", "visible", Data(Rows(1, "Activity | Customer", "Order | R")))),
            ("xl/_rels/sheet0.xml.rels", Relations(("drawing", "d.xml"), ("comments", "c.xml"), ("threadedComment", "t.xml"), ("ctrlProp", "p.xml"), ("package", "e.docx"))),
            ("xl/d.xml", drawing),
            ("xl/c.xml", "<comments><comment/><comment/></comments>"),
            ("xl/t.xml", "<ThreadedComments><threadedComment id=\"1\"/><threadedComment id=\"2\" parentId=\"1\"/></ThreadedComments>"),
            ("xl/p.xml", "<formControlPr/>"),
            ("xl/e.docx", ""));

        Assert.Equal(
            [
                "Warning a check box or another control of this sheet is not read",
                "Warning a file that is embedded in this sheet is not read",
                "Warning a text box of this sheet is not read: it lies over `D5`",
                "Note 2 comments of this sheet are not read",
                "Note 2 pictures of this sheet are not read: the first lies over `B9`",
            ],
            Read(file, "page.xlsx").Value!.Diagnostics.OrderByDescending(d => d.Severity).ThenBy(d => d.Message, StringComparer.Ordinal).Select(d => $"{d.Severity} {d.Message}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Threads_of_comments_without_comments_of_old_are_said() => Assert.Equal(
        "a comment of this sheet is not read",
        Assert.Single(Read(With(Xlsx(("RACI", "visible", Data(Rows(1, "A | B")))), ("xl/_rels/sheet0.xml.rels", Relations(("threadedComment", "t.xml"))), ("xl/t.xml", "<ThreadedComments><threadedComment/></ThreadedComments>")), "page.xlsx").Value!.Diagnostics).Message);

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>", "the rows of the sheet `RACI` are out of order")]
    [InlineData("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "the cells of the sheet `RACI` are out of order")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"/></row>", "`ZZZZ1` names no cell of a sheet")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "a cell refers to the string 7, which the file doesn't have")]
    public void A_sheet_that_is_broken_says_where(string rows, string message)
    {
        var outcome = Read(Xlsx(("RACI", "visible", Data(rows))), "page.xlsx");

        Assert.Null(outcome.Value);
        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Equal(message, finding.Message);
        Assert.StartsWith("page.xlsx:RACI!A", finding.Location.ToString(), StringComparison.Ordinal);
    }

    private static string Data(string rows, string after = "") => $"<sheetData>{rows}</sheetData>{after}";

    private static string Dump(string sheet) => OfficePages.Dump(Page(sheet));

    private static Page Page(string sheet, string state = "visible") => Read(Xlsx(("RACI", state, sheet)), "page.xlsx").Value!;
}
