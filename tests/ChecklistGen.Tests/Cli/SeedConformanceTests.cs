using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The documents of the seeds, checked with programs that aren't ours.</summary>
public sealed class SeedConformanceTests(SeedDocuments documents)
{
    [Fact]
    public void Each_pdf_passes_the_self_check() =>
        Assert.All(documents.Services, s => PdfSelfCheck.AssertClean(File.ReadAllBytes(documents.PathTo(s, "pdf"))));

    [Fact]
    public void Qpdf_finds_nothing_in_any_pdf() =>
        Assert.All(documents.Services, s => ExternalTool.Run("qpdf", "--check", documents.PathTo(s, "pdf")));

    [Fact]
    public void The_validator_finds_nothing_in_any_word_file() =>
        Assert.All(documents.Services, s => new WordFile(File.ReadAllBytes(documents.PathTo(s, "docx"))).Validate());

    [Fact]
    public void LibreOffice_shows_every_obligation_of_a_word_file()
    {
        using var folder = new TemporaryFolder();
        var converted = LibreOffice.Convert([.. documents.Services.Select(s => File.ReadAllBytes(documents.PathTo(s, "docx")))], "pdf");
        foreach (var (service, pdf) in documents.Services.Zip(converted))
        {
            var text = ExternalTool.Run("pdftotext", folder.Write("converted.pdf", pdf), "-");
            Assert.All(service.Items, i => Assert.Contains(i.Id, text, StringComparison.Ordinal));
        }
    }
}
