using System.Text.Json;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Tests.Office.Support;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Office;

/// <summary>Matrices in Word and Excel, from the file to the answers.</summary>
public sealed class OfficeMatrixTests
{
    private static readonly byte[] Workbook = OfficePages.Xlsx(("Operations", "visible", $"<sheetData>{OfficePages.Rows(1, "Responsibility matrix", "Activity | Customer | Provider", "Order the service | RA | I", "Patch the hosts | I | RA", "Back up the data | R | A")}</sheetData>"));

    [Fact]
    public void A_published_word_file_reads_as_counted_by_hand()
    {
        var checklist = Select(Shape("aelttil-iaas-s3.fr.docx"));

        Assert.Equal(28, checklist.Matrix.Activities.Length);
        Assert.Equal(15, checklist.Items.Length);
        Assert.Equal("table 2, row 2", checklist.Items[0].Activity.Location.Place);
    }

    [Fact]
    public void A_published_workbook_names_every_table_that_it_does_not_read()
    {
        var page = Shape("caf-raci-template.en.xlsx");
        var found = MatrixReader.Read(page).Diagnostics;
        var tables = page.Blocks.OfType<PageTable>().ToList();

        Assert.Equal(10, tables.Count);
        Assert.Equal("'Example Fully staffed BP'!A3", tables[^1].Header.Location.Place);
        // Rows without a header of their own belong to the table above.
        Assert.All(tables.Where(t => t.IsMarked), t => Assert.Contains(found, d => d.Location == t.Header.Location));
    }

    [Theory]
    [InlineData("page.docx")]
    [InlineData("page.xlsx")]
    public void LibreOffice_changes_nothing(string name)
    {
        ExternalTool.Require("soffice");
        using var folder = new TemporaryFolder();
        var bytes = name == "page.xlsx" ? Workbook : File.ReadAllBytes(ShapePath("aelttil-iaas-s3.fr.docx"));
        ExternalTool.Run("soffice", $"-env:UserInstallation={new Uri(folder.PathTo("profile"))}", "--headless", "--convert-to", name[5..], "--outdir", folder.PathTo("out"), folder.Write(name, bytes));
        var file = ExternalTool.RequireFile(folder.PathTo("out", name), "LibreOffice has no program for such files: Writer or Calc is not installed");

        Assert.Equal(Duties(OfficePages.Read(bytes, name).Value!), Duties(OfficePages.Read(File.ReadAllBytes(file), name).Value!));
    }

    [Fact]
    public void A_page_in_excel_becomes_a_checklist_in_word_whose_answers_come_back()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("pages/hosting.xlsx", Workbook);
        var made = CommandRun.Of("generate", page, "-o", folder.PathTo("out"), "-f", "docx,json", "--date", "2026-11-20");
        Assert.Equal(0, made.ExitCode);
        var docx = Assert.Single(Directory.GetFiles(folder.PathTo("out"), "*.docx"));

        using (var data = JsonDocument.Parse(File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathTo("out"), "*.onboarding.json")))))
        {
            var item = data.RootElement.GetProperty("items")[0];
            Assert.Equal("Operations!A3", item.GetProperty("place").GetString());
            Assert.Equal(JsonValueKind.Null, item.GetProperty("line").ValueKind);
        }

        var id = Select(OfficePages.Read(Workbook, "pages/hosting.xlsx").Value!).Items[0].Id;
        folder.Write("back/hosting.docx", new FilledIn(new WordFile(File.ReadAllBytes(docx))).Tick($"{id}/done").Save());
        var status = CommandRun.Of("status", folder.PathTo("back", "hosting.docx"), "--json");
        using var json = JsonDocument.Parse(status.Output);
        Assert.Contains(json.RootElement[0].GetProperty("items").EnumerateArray(), i => i.GetProperty("id").GetString() == id && i.GetProperty("done").GetBoolean());

        // Beside pages it is no page.
        var listed = CommandRun.Of("list", folder.PathTo("back"), folder.PathTo("pages"), "--json");
        using var pages = JsonDocument.Parse(listed.Output);
        Assert.EndsWith("hosting.xlsx", Assert.Single(pages.RootElement.EnumerateArray()).GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    private static string Duties(Page page) =>
        string.Join('\n', Select(page).Items.Select(i => $"{i.Id} {i.Activity.Text} {i.Activity.Part} {i.Activity.OthersLetters}"));

    private static Checklist Select(Page page)
    {
        var outcome = MatrixReader.Read(page);
        Assert.NotNull(outcome.Value);
        return ChecklistSelector.Select(outcome.Value);
    }

    private static Page Shape(string file) => OfficePages.Read(File.ReadAllBytes(ShapePath(file)), file).Value!;

    private static string ShapePath(string file)
    {
        var corpus = Repository.Shared("corpus/shapes");
        Assert.SkipWhen(corpus is null, "the corpus does not lie beside the checkout");
        return Path.Combine(corpus, file);
    }
}
