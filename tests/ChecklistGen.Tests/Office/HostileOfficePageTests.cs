using System.Globalization;
using System.Text;
using ChecklistGen.Excel;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Tests.Office.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Office;

/// <summary>Files that were made to cost time or memory: they are read in linear time, or refused.</summary>
public sealed class HostileOfficePageTests
{
    [Fact]
    public void A_row_that_no_sheet_has_is_refused() =>
        AssertRefused(Sheet("<row r=\"1000000000\"><c><v>1</v></c></row>"), "page.xlsx", OfficeDiagnostics.BrokenFile.Code);

    [Theory]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAA1")]
    [InlineData("A99999999999999999999999999")]
    public void A_cell_that_no_sheet_has_is_refused(string reference) =>
        AssertRefused(Sheet($"<row r=\"1\"><c r=\"{reference}\"><v>1</v></c></row>"), "page.xlsx", OfficeDiagnostics.BrokenFile.Code);

    [Fact]
    public void The_last_cell_of_a_sheet_costs_no_more_than_the_first()
    {
        var page = OfficePages.Read(Sheet($"{OfficePages.Rows(1, "Activity | Customer", "Order | R")}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"), "page.xlsx").Value!;

        Assert.Equal("RACI!XFD1048576", page.Blocks.SelectMany(b => b is PageTable t ? t.AllRows.SelectMany(r => r.Cells).Select(c => c.Location) : [b.Location]).Last().Place);
    }

    [Fact]
    public void Thousands_of_merged_rows_as_wide_as_a_sheet_take_linear_time()
    {
        var (rows, merges) = (new StringBuilder(), new StringBuilder());
        for (var i = 1; i <= 20_000; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"A{i}\"><v>1</v></c><c r=\"XFD{i}\"><v>2</v></c></row>");
            merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{i}:XFC{i}\"/>");
        }

        var page = OfficePages.Read(Sheet(rows.ToString(), $"<mergeCells>{merges}</mergeCells>"), "page.xlsx").Value!;
        Assert.Equal(PageDiagnostics.BoundMet, Assert.Single(page.Diagnostics).Rule);
    }

    [Fact]
    public void Thousands_of_columns_apart_from_each_other_take_linear_time()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 40; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            for (var column = 0; column < 4000; column++)
                rows.Append("<c/><c t=\"str\"><v>a long text</v></c>");
            rows.Append("</row>");
        }

        var hidden = string.Concat(Enumerable.Range(1, 16_384).Select(c => $"<col min=\"{c}\" max=\"16384\" hidden=\"1\"/>"));
        var page = OfficePages.Read(OfficePages.Xlsx(("RACI", "visible", $"<cols>{hidden}</cols><sheetData>{rows}</sheetData>")), "page.xlsx").Value!;

        Assert.Equal(4000 * 40, page.Blocks.Sum(b => b is PageTable t ? t.AllRows.Count() : b is PageParagraph or PageHeading { Level: 3 } ? 1 : 0));
    }

    [Fact]
    public void A_table_that_is_wider_than_paper_is_refused() =>
        AssertRefused(OfficePages.Docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000000\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"999\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"), "page.docx", PageDiagnostics.BoundMet.Code);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<x>", "</x>")]
    public void What_nests_without_end_is_refused(string open, string close)
    {
        const int depth = 1000;
        var body = string.Concat(Enumerable.Repeat(open, depth)) + "<w:p/>" + string.Concat(Enumerable.Repeat(close, depth));

        AssertRefused(OfficePages.Docx(body), "page.docx", OfficeDiagnostics.UnsafeFile.Code);
        AssertRefused(Sheet($"<row r=\"1\"><c r=\"A1\">{string.Concat(Enumerable.Repeat("<is>", depth))}{string.Concat(Enumerable.Repeat("</is>", depth))}</c></row>"), "page.xlsx", OfficeDiagnostics.UnsafeFile.Code);
    }

    [Fact]
    public void Tables_in_tables_are_read_as_deep_as_they_may_nest()
    {
        const int depth = 60;
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p>", depth)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", depth));

        Assert.Equal(depth, OfficePages.Read(OfficePages.Docx(body)).Value!.Blocks.OfType<PageTable>().Count());
    }

    [Fact]
    public void All_parts_together_are_bounded()
    {
        var limits = new PackageLimits { TotalSize = 3000 };
        var word = OfficePages.Docx(new string(' ', 2500));
        var excel = OfficePages.Xlsx(("One", "visible", Filler(1000)), ("Two", "visible", Filler(1000)));

        Assert.Equal("the parts of the file are larger than 0 MB together", Assert.Single(new WordPageReader(limits).Read("page.docx", new MemoryStream(word)).Diagnostics).Message);
        Assert.Equal(OfficeDiagnostics.UnsafeFile, Assert.Single(new ExcelPageReader(limits).Read("page.xlsx", new MemoryStream(excel)).Diagnostics).Rule);
        Assert.NotNull(new ExcelPageReader(limits with { TotalSize = 10_000 }).Read("page.xlsx", new MemoryStream(excel)).Value);

        static string Filler(int length) => $"<sheetData>{new string(' ', length)}</sheetData>";
    }

    private static byte[] Sheet(string rows, string after = "") => OfficePages.Xlsx(("RACI", "visible", $"<sheetData>{rows}</sheetData>{after}"));

    private static void AssertRefused(byte[] file, string name, string code)
    {
        var outcome = OfficePages.Read(file, name);

        Assert.Null(outcome.Value);
        Assert.Equal(code, Assert.Single(outcome.Diagnostics, d => d.IsError).Rule.Code);
    }
}
