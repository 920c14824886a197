using System.Text.Json;
using ChecklistGen.Tests.Office.Support;
using ChecklistGen.Tests.Pdf.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Office;

/// <summary>Pages in Word and Excel as users meet them: places in all outputs, the file in the manifest and in PDF files, and our own files among them.</summary>
public sealed class OfficeOutputTests : IDisposable
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly byte[] Workbook = OfficePages.Xlsx(("Who does what", "visible", $"<sheetData>{OfficePages.Rows(1, "RACI for Hosting", "", "Activity | Customer | Acme | | Your part | Remark", "Order the service | RA | I | | Everything else | In the contract", "Patch the hosts | ? | RA | | Nothing at all | As agreed")}</sheetData>"));
    private static readonly byte[] Page = OfficePages.Docx("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>RACI for Backups</w:t></w:r></w:p><w:tbl>" + Row("Activity", "Customer", "Acme") + Row("Choose what is kept", "RA", "I") + Row("Keep it", "?", "RA") + "</w:tbl>");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_shows_the_row_of_its_own_table()
    {
        var path = _folder.Write("hosting.xlsx", Workbook);
        var human = CommandRun.Of("lint", path).Output;
        var shown = CommandRun.Of("lint", path, "--format", "short").Lines;

        Assert.Contains($"{path}:'Who does what'!E3\n  |\n  | | Your part | Remark |\n", human, StringComparison.Ordinal);
        Assert.Contains($"{path}:'Who does what'!B5\n  |\n  | | Patch the hosts | ? | RA |\n", human, StringComparison.Ordinal);
        Assert.Contains(shown, l => l.StartsWith($"{path}:'Who does what'!E3: error[CG0030]: ", StringComparison.Ordinal));
        Assert.Contains(shown, l => l.StartsWith($"{path}:'Who does what'!B5: error[CG0003]: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Places_are_in_json_and_sarif()
    {
        _folder.Write("a.xlsx", Workbook);
        _folder.Write("b.docx", Page);
        using var json = JsonDocument.Parse(CommandRun.Of("lint", _folder.Path, "--format", "json").Output);
        using var sarif = JsonDocument.Parse(CommandRun.Of("lint", _folder.Path, "--format", "sarif").Output);
        var text = json.RootElement.GetRawText();

        Assert.Contains("'Who does what'!E3", text.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("table 1, row 3, column 2", text, StringComparison.Ordinal);
        var locations = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("locations")[0]).ToList();
        Assert.Contains(locations, l => l.GetRawText().Contains("table 1, row 3, column 2", StringComparison.Ordinal));
        Assert.All(locations, l => Assert.False(l.GetProperty("physicalLocation").TryGetProperty("region", out _)));
    }

    [Theory]
    [InlineData("hosting.xlsx", Sheet)]
    [InlineData("backups.docx", Document)]
    public void A_pdf_carries_the_file_as_it_is(string name, string mediaType)
    {
        var bytes = name == "hosting.xlsx" ? Workbook : Page;
        CommandRun.Of("generate", _folder.Write($"pages/{name}", bytes), "-f", "pdf", "-o", _folder.PathTo("out"));
        var pdf = Assert.Single(Directory.GetFiles(_folder.PathTo("out"), "*.pdf"));

        ExternalTool.Run("pdfdetach", "-saveall", "-o", _folder.PathTo("out"), pdf);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.PathTo("out", name)));
        var objects = PdfObjects.Read(File.ReadAllBytes(pdf));
        Assert.Contains(objects.All.Values.OfType<PdfDictionary>(), d => objects.Name(d, "Subtype") == mediaType);
    }

    [Fact]
    public void Verify_knows_sources_of_all_formats()
    {
        _folder.Write("pages/hosting.xlsx", Workbook);
        var docx = _folder.Write("pages/backups.docx", Page);
        CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out"));
        Assert.Equal("2 sources: 2 unchanged", CommandRun.Of("verify", _folder.PathTo("out")).Lines[^1]);

        File.WriteAllBytes(docx, OfficePages.With(Page, ("docProps/thumbnail.txt", "another")));
        var run = CommandRun.Of("verify", _folder.PathTo("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2 sources: 1 unchanged, 1 changed", run.Lines[^1]);
    }

    [Fact]
    public void A_report_of_changes_in_word_is_no_page_whatever_saved_it()
    {
        var old = _folder.Write("old/hosting.xlsx", Workbook);
        var changed = _folder.Write("new/hosting.xlsx", OfficePages.Xlsx(("Who does what", "visible", $"<sheetData>{OfficePages.Rows(1, "RACI for Hosting", "", "Activity | Customer | Acme", "Order the service | I | RA")}</sheetData>")));
        var report = CommandRun.Of("diff", old, changed, "-f", "docx").Results;
        var resaved = OfficePages.With(report, ("docProps/app.xml", "<Properties/>"), ("docProps/core.xml", "<coreProperties/>"));

        AssertOwn(_folder.Write("report.docx", report));
        AssertOwn(_folder.Write("resaved.docx", resaved));
    }

    [Fact]
    public void A_workbook_of_ours_is_no_page() => AssertOwn(_folder.Write("ours.xlsx", OfficePages.With(
        Workbook,
        ("_rels/.rels", OfficePages.Relations(("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml"))),
        ("docProps/app.xml", "<Properties><Application>ChecklistGen 0.2.0</Application></Properties>"))));

    private static void AssertOwn(string path)
    {
        var run = CommandRun.Of("lint", path, "--format", "short");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{path}: error[CG0393]: ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>";
}
