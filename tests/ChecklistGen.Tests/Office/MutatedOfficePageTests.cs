using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Tests.Office.Support;

namespace ChecklistGen.Tests.Office;

/// <summary>Files that something was cut out of or changed in: the same duties, fewer with an error, or no page with one; never a crash.</summary>
public sealed class MutatedOfficePageTests
{
    // CHECKLISTGEN_MUTATIONS=10000 for a long run.
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("CHECKLISTGEN_MUTATIONS"), System.Globalization.CultureInfo.InvariantCulture, out var times) ? times : 300;

    private static readonly string Sheet = $"<sheetData>{OfficePages.Rows(1, "Matrix", "!Activity | !Customer | !Provider", "Order the service | RA | I", "Patch the hosts | I | RA", "Back up the data | R | A")}</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";

    [Theory]
    [InlineData("page.xlsx")]
    [InlineData("page.docx")]
    public void A_damaged_part_is_read_or_said(string name)
    {
        var random = new Random(20261127);
        var whole = name == "page.xlsx" ? Sheet : Body;
        var duties = Duties(File(name, whole), name).Duties;
        Assert.NotEmpty(duties);
        for (var i = 0; i < Times; i++)
        {
            var start = random.Next(whole.Length);
            var length = random.Next(1, 40);
            var damaged = whole.Remove(start, Math.Min(length, whole.Length - start));
            var (read, hasError) = Duties(File(name, damaged), name);

            // A letter, a row or a text that is cut out of the file is no longer there to be read; whatever else is missing is said.
            Assert.True(hasError || read.Count == duties.Count || IsWellFormed(damaged), $"{start}, {length}: {string.Join("; ", read)}");
        }
    }

    private static string Body => $"<w:tbl>{Row("Activity", "Customer", "Provider")}{Row("Order the service", "RA", "I")}{Row("Patch the hosts", "I", "RA")}{Row("Back up the data", "R", "A")}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

    private static byte[] File(string name, string xml) => name == "page.xlsx" ? OfficePages.Xlsx(("RACI", "visible", xml)) : OfficePages.Docx(xml);

    private static (List<string> Duties, bool HasError) Duties(byte[] file, string name)
    {
        var page = OfficePages.Read(file, name);
        if (page.Value is null)
            return ([], page.Diagnostics.Any(d => d.IsError));
        var matrix = MatrixReader.Read(page.Value);
        return (matrix.Value is null ? [] : [.. ChecklistSelector.Select(matrix.Value).Items.Select(i => i.Activity.Text)], matrix.Diagnostics.Any(d => d.IsError));
    }

    private static bool IsWellFormed(string xml)
    {
        try
        {
            System.Xml.Linq.XElement.Parse($"<x xmlns:w=\"w\">{xml}</x>");
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }
}
