using ChecklistGen.Tests.Pdf;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Every template with every option that changes a file: PDF/A-3a and PDF/UA-1, and Word files without a fault.</summary>
public sealed class EveryOptionConformsTests : IDisposable
{
    private static readonly string[] Options =
    [
        "", "--fillable", "--classic-pdf", "--no-attachments", "--combined --fillable", "--theme THEME --fillable", "--protect",
        "--lang fr", "--lang de --fillable", "--lang es", "--lang it", "--lang pl --theme THEME", "--lang pt",
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> TemplatesAndOptions =>
        [.. from template in (string[])["agreement", "audit", "handover", "onboarding"] from option in Options select (template, option)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(TemplatesAndOptions))]
    public void It_conforms(string template, string options)
    {
        _folder.Write("logo.png", [.. Pictures.Gradient()]);
        var theme = _folder.Write("theme.yaml", "logo:\n  file: logo.png\n  description: A gradient\npage:\n  size: Letter\n  margin-left: 25mm\ncolours:\n  accent: \"#5A1E3C\"\nfooter:\n  left: For internal use\n"u8.ToArray());
        var run = CommandRun.Of(
        [
            "generate", Repository.PathTo("seeds"), "-t", template, "-f", "pdf,docx", "-o", _folder.PathTo("out"), "--date", "2026-11-20", "--customer", "Müller & Söhne",
            .. options.Replace("THEME", theme, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("[CG0108]", run.Error, StringComparison.Ordinal);
        // Every run checks its PDF files.
        var words = run.Lines.Where(l => l.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        Assert.Equal(run.Lines.Length, 2 * words.Count);
        Assert.All(words, w => new WordFile(File.ReadAllBytes(w)).Validate());
    }
}
