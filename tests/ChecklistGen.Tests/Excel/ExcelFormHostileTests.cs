using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel;
using ChecklistGen.Office;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Word;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>Files that are not what they say, or that were made to do harm: one clear finding, in little time and memory.</summary>
public sealed class ExcelFormHostileTests
{
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
        var data = _file.Part(_file.PartOf(ExcelFile.Memory)).Element(X + "sheetData")!;
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
        var data = _file.Part(_file.PartOf(ExcelFile.Memory)).Element(X + "sheetData")!;
        Add(data, "future", "x", "y", "z");
        Add(data, "column", "x", "y", "No kind");
        Add(data, "written", "no Base64", "", "");

        Assert.Equal(24, ExcelRun.Read(_file.Save()).Form!.Items.Count());
    }

    public static TheoryData<string, byte[], string> NoExcelFiles => new()
    {
        { "nothing", [], "the file is empty" },
        { "text", "Id;Done;Owner"u8.ToArray(), "the file is not an Excel file" },
        { "pdf", "%PDF-1.7\n"u8.ToArray(), "the file is a PDF file" },
        { "old or with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "the file is an old Office file, or one with a password" },
        { "docx", WordFile.Write(Samples.Everything).Bytes, "the file is an Office file, but not an Excel file" },
    };

    [Theory, MemberData(nameof(NoExcelFiles))]
    public void What_is_no_Excel_file_is_called_what_it_is(string what, byte[] bytes, string expected)
    {
        var finding = Refused(bytes);

        Assert.Equal(OfficeDiagnostics.OtherKindOfFile, finding.Rule);
        Assert.True(finding.Message.StartsWith(expected, StringComparison.Ordinal), $"{what}: {finding.Message}");
        Assert.NotNull(finding.Help);
    }

    [Fact]
    public void Macros_are_refused() => AssertUnsafe("the file carries macros", With("xl/vbaProject.bin", "x"));

    [Theory]
    [InlineData(ExcelFile.Checklist)]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    public void Entities_and_document_types_are_refused(string part) => AssertUnsafe(
        $"the part `{part}` has a document type definition",
        With(part, "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>"));

    [Theory]
    [InlineData(ExcelFile.Checklist, "<worksheet xmlns=\"{0}\"><sheetData>", "<row/>", "</sheetData></worksheet>")]
    [InlineData("xl/sharedStrings.xml", "<sst xmlns=\"{0}\">", "<si/>", "</sst>")]
    public void A_bomb_does_not_go_off(string part, string start, string piece, string end)
    {
        var text = new StringBuilder(string.Format(CultureInfo.InvariantCulture, start, X.NamespaceName));
        text.Insert(text.Length, piece, 8_000_000 / piece.Length);

        AssertUnsafe($"the part `{part}` is packed to less than 1/200 of its size", With(part, text.Append(end).ToString()));
    }

    [Fact]
    public void One_text_in_every_cell_is_refused_before_it_fills_the_memory()
    {
        var cells = string.Concat(Enumerable.Range(1, 2000).Select(i => $"<row r=\"{i + 1000}\"><c r=\"G{i + 1000}\" t=\"s\"><v>0</v></c></row>"));
        _file.Part("xl/sharedStrings.xml").Elements(X + "si").First().ReplaceAll(new XElement(X + "t", Noise(30_000)));
        _file.Part(ExcelFile.Checklist).Element(X + "sheetData")!.Add(XElement.Parse($"<d xmlns=\"{X.NamespaceName}\">{cells}</d>").Elements());

        Assert.Contains("more than 50000000 characters", Refused(_file.Save()).Message, StringComparison.Ordinal);
    }

    // Programs drop what they don't need, and what they don't know.
    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/tables/table1.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("docProps/app.xml")]
    [InlineData("xl/worksheets/_rels/sheet1.xml.rels")]
    public void A_part_that_is_not_needed_may_be_gone(string part)
    {
        _file.Fill("DP-1.1-01", "Owner", "Ada").Fill("DP-1.1-01", "Comment", "two\nlines").Remove(part);
        var form = ExcelRun.Read(_file.Save());

        Assert.Equal(["Ada", "two\nlines"], form.Fields.Where(f => f.IsAnswered).Select(f => f.Value), StringComparer.Ordinal);
        Assert.Empty(form.Missing);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_part_that_is_needed_may_not(string part)
    {
        _file.Remove(part);

        Assert.NotNull(Refused(_file.Save()).Help);
    }

    // What Excel never writes: it is an answer as it stands, or reported, and never another field's.
    [Theory]
    [InlineData("<c r=\"{0}\" t=\"e\"><v>#REF!</v></c>", "", true)]
    [InlineData("<c r=\"{0}\" t=\"strange\"><v>Ada</v></c>", "Ada", false)]
    [InlineData("<c r=\"{0}\" t=\"b\"><v>maybe</v></c>", "FALSE", false)]
    [InlineData("<c r=\"{0}\"><v>NaN</v></c>", "NaN", false)]
    [InlineData("<c r=\"{0}\"><v>1e400</v></c>", "1e400", false)]
    [InlineData("<c r=\"{0}\"><v/></c>", "", false)]
    [InlineData("<c r=\"{0}\" t=\"s\"/>", "", false)]
    [InlineData("<c r=\"{0}\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>A</t></r><r><t>da</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>", "Ada", false)]
    [InlineData("<c r=\"{0}\" t=\"str\"><f>\"A\"&amp;\"da\"</f><v>Ada</v></c>", "Ada", false)]
    [InlineData("<c r=\"{0}\" s=\"99999\" t=\"d\"><v>2026-12-24</v></c>", "2026-12-24", false)]
    public void A_cell_of_an_odd_kind_is_an_answer_or_is_reported(string cell, string value, bool isReported)
    {
        var owner = ExcelFile.Cell(_file.RowOf("DP-1.1-01"), _file.ColumnOf("Owner"));
        owner.ReplaceWith(XElement.Parse($"<d xmlns=\"{X.NamespaceName}\">{string.Format(CultureInfo.InvariantCulture, cell, (string)owner.Attribute("r")!)}</d>").Elements());
        var form = ExcelRun.Read(_file.Save());

        Assert.Equal(value, form.Field("DP-1.1-01/owner").Value);
        Assert.Equal(isReported ? 1 : 0, form.Unmatched.Length);
        Assert.Equal(value.Length > 0 ? 1 : 0, form.Fields.Count(f => f.IsAnswered));
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_read_or_refused()
    {
        var untouched = ExcelRun.Read(Made).Fields;
        for (var at = 0; at < Made.Length; at += 37)
        {
            var bytes = (byte[])Made.Clone();
            bytes[at] ^= 0x10;
            var read = new ExcelFormReader(ShippedWords.Form).Read("filled.xlsx", new MemoryStream(bytes));
            Assert.True(read.Value is not null || read.Diagnostics.Any(d => d.IsError), $"byte {at}");
            if (read.Value is { Missing.IsEmpty: true } form)
                Assert.Equal(untouched.Select(f => (f.Name, f.IsChecked, f.Value)), form.Fields.Select(f => (f.Name, f.IsChecked, f.Value)));
        }
    }

    private static byte[] With(string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(Made);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    // So that it does not pack: the ratio must not be what stops it.
    private static string Noise(int length)
    {
        var bytes = new byte[length / 2];
        new Random(7).NextBytes(bytes);
        return Convert.ToHexString(bytes);
    }

    private static void AssertUnsafe(string expected, byte[] file)
    {
        var finding = Refused(file);
        Assert.Equal(OfficeDiagnostics.UnsafeFile, finding.Rule);
        Assert.StartsWith(expected, finding.Message, StringComparison.Ordinal);
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
