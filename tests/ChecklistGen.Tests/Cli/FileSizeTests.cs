using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Files that go by mail: small, whatever the template.</summary>
public sealed class FileSizeTests
{
    [Theory]
    [InlineData("onboarding", 60)]
    [InlineData("handover", 60)]
    [InlineData("audit", 120)]
    [InlineData("agreement", 80)]
    public void A_seed_makes_small_files(string template, int mostKilobytesOfPdf)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(
            "generate", Repository.PathTo("seeds"), "-t", template, "-f", "pdf,docx", "--no-attachments", "--date", SeedDocuments.Date, "-o", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(10, run.Lines.Length);
        Assert.All(run.Lines, file => Assert.InRange(new FileInfo(file).Length, 1, 1000 * (file.EndsWith(".pdf", StringComparison.Ordinal) ? mostKilobytesOfPdf : 40)));
    }

    // The font of form fields takes most of it.
    [Fact]
    public void A_form_is_small_enough_to_go_by_mail()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(
            "generate", Repository.PathTo("seeds"), "-t", "handover", "-f", "pdf", "--fillable", "--no-attachments", "--date", SeedDocuments.Date, "-o", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, run.Lines.Length);
        Assert.All(run.Lines, file => Assert.InRange(new FileInfo(file).Length, 1, 320_000));
    }
}
