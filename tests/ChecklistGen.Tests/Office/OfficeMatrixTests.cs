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
        Assert.All(tables, t => Assert.Contains(found, d => d.Location == t.Header.Location));
        Assert.Equal(
            ["'Org Alignment'!B3", "'Org Alignment'!B17", "'MVP Best Practice'!B4", "'Fully-staffed Best Practice'!B5", "'Example Fully staffed BP'!A3"],
            found.Where(d => d.IsError).Select(d => d.Location.Place), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Cloud adoption team", 6)]
    [InlineData("Cloud governance team", 6)]
    [InlineData("Cloud strategy team", 2)]
    [InlineData("Cloud operations team", 3)]
    public void A_workbook_with_a_row_for_each_party_is_read_once_somebody_says_who_the_customer_is(string party, int obligations)
    {
        var outcome = MatrixReader.Read(Shape("caf-raci-template.en.xlsx"), new MatrixReaderOptions { Parties = [party] });

        Assert.Equal(obligations, ChecklistSelector.Select(outcome.Value!).Items.Length);
    }

    [Fact]
    public void A_party_that_a_blank_row_cuts_off_is_named_and_no_activity()
    {
        var outcome = MatrixReader.Read(OfficePages.Read(OfficePages.Xlsx(("RACI", "visible", $"<sheetData>{OfficePages.Rows(1, "!Party | !Order the service | !Patch the hosts", "Customer | RA | I", "Acme | I | RA", "", "Partner | C | R")}</sheetData>")), "page.xlsx").Value!);

        Assert.Equal(2, outcome.Value!.Activities.Length);
        Assert.Equal("RACI!A5", Assert.Single(outcome.Diagnostics, d => d.IsError).Location.Place);
    }

    [Theory]
    [InlineData("aelttil-iaas-s3.fr.docx", "")]
    [InlineData("caf-raci-template.en.xlsx", "Cloud adoption team")]
    public void LibreOffice_changes_nothing_in_published_files(string name, string party) => AssertSameFromLibreOffice(name, File.ReadAllBytes(ShapePath(name)), party);

    [Theory]
    [InlineData("page.docx")]
    [InlineData("page.xlsx")]
    public void LibreOffice_changes_nothing_in_any_layout(string name)
    {
        var layout = new MatrixLayout { Columns = [0, 1, 3, 2], BlankBefore = [3], TitleRows = 1, Margin = 1, SplitsRuns = 3, MarksHeader = true, HasMergedPhases = true, HasReferences = true };
        AssertSameFromLibreOffice(name, MutatedMatrix.Random(new Random(7)).Write(name, layout), "");
    }

    private static void AssertSameFromLibreOffice(string name, byte[] bytes, string party)
    {
        ExternalTool.Require("soffice");
        using var folder = new TemporaryFolder();
        ExternalTool.Run("soffice", $"-env:UserInstallation={new Uri(folder.PathTo("profile"))}", "--headless", "--convert-to", Path.GetExtension(name)[1..], "--outdir", folder.PathTo("out"), folder.Write(name, bytes));
        var file = ExternalTool.RequireFile(folder.PathTo("out", name), "LibreOffice has no program for such files: Writer or Calc is not installed");

        Assert.Equal(Duties(OfficePages.Read(bytes, name).Value!, party), Duties(OfficePages.Read(File.ReadAllBytes(file), name).Value!, party));
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

    private static string Duties(Page page, string party) =>
        string.Join('\n', Select(page, party).Items.Select(i => $"{i.Id} {i.Activity.Text} {i.Activity.Part} {i.Activity.OthersLetters}"));

    private static Checklist Select(Page page, string party = "")
    {
        var outcome = MatrixReader.Read(page, new MatrixReaderOptions { Parties = party.Length > 0 ? [party] : [] });
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
