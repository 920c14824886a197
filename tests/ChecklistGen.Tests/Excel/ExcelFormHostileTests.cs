using System.Globalization;
using System.Xml.Linq;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel;
using ChecklistGen.Office;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Excel.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>Files that are not what they say, or that were made to do harm: one clear finding, in little time and memory.</summary>
public sealed class ExcelFormHostileTests
{
    private const string Memory = "xl/worksheets/sheet7.xml";

    private static readonly XNamespace X = ExcelFile.X;
    private static readonly byte[] Made = ExcelRun.Made("data-processing");

    private readonly ExcelFile _file = new(Made);

    [Fact]
    public void A_file_cut_anywhere_is_damaged()
    {
        for (var length = 9; length < Made.Length; length += 997)
            Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(Made[..length]).Rule);
    }

    [Fact]
    public void A_file_without_its_sheets_is_broken()
    {
        _file.Remove(ExcelFile.Checklist);

        Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(_file.Save()).Rule);
    }

    [Fact]
    public void A_text_that_is_not_there_and_rows_out_of_order_are_broken()
    {
        ExcelFile.Put(ExcelFile.Cell(_file.RowOf("DP-1.1-01"), "G"), "99999", "s");
        Assert.Contains("99999", Refused(_file.Save()).Message, StringComparison.Ordinal);

        var other = new ExcelFile(Made);
        other.Rows()[5].SetAttributeValue("r", "2");
        Assert.Contains("out of order", Refused(other.Save()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memory_that_claims_more_fields_than_anybody_fills_in_is_refused()
    {
        var data = _file.Part(Memory).Element(X + "sheetData")!;
        data.RemoveNodes();
        Add(data, "checklistgen-form", "1", "en", "handover");
        Add(data, "table", "Your checklist", "Key", "Id");
        for (var i = 0; i < 1100; i++)
        {
            Add(data, "column", $"Owner {i}", $"/owner{i}", "Text");
            Add(data, "line", $"DP-{i}", $"DP-{i}", "");
        }

        Assert.Contains("more than 1000000 cells", Refused(_file.Save()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_was_copied_over_and_over_is_no_harm()
    {
        var header = _file.Header();
        for (var i = 20; i < 500; i++)
            ExcelFile.Type(ExcelFile.Cell(header, Letters(i)), "Owner");

        Assert.Empty(ExcelRun.Read(_file.Save()).Missing);
    }

    [Fact]
    public void Lines_that_the_memory_does_not_know_are_left_out()
    {
        var data = _file.Part(Memory).Element(X + "sheetData")!;
        Add(data, "future", "x", "y", "z");
        Add(data, "column", "x", "y", "No kind");
        Add(data, "written", "no Base64", "", "");

        Assert.Equal(24, ExcelRun.Read(_file.Save()).Form!.Items.Count());
    }

    private static void Add(XElement data, params string[] cells)
    {
        var number = data.Elements(X + "row").Count() + 1;
        var row = new XElement(X + "row", new XAttribute("r", number));
        data.Add(row);
        foreach (var (i, text) in cells.Index())
        {
            var cell = new XElement(X + "c", new XAttribute("r", Letters(i + 1) + number.ToString(CultureInfo.InvariantCulture)));
            row.Add(cell);
            ExcelFile.Type(cell, text);
        }
    }

    private static string Letters(int column) => column > 26 ? $"{(char)('A' + ((column - 1) / 26) - 1)}{(char)('A' + ((column - 1) % 26))}" : $"{(char)('A' + column - 1)}";

    private static Diagnostic Refused(byte[] file)
    {
        var read = new ExcelFormReader(ShippedWords.Form).Read("filled.xlsx", new MemoryStream(file));
        Assert.Null(read.Value);
        return Assert.Single(read.Diagnostics);
    }
}
