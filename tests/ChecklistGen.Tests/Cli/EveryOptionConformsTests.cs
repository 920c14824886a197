using ChecklistGen.Tests.Commands.Changes;
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

    private static readonly string[] ComparisonOptions =
        ["", "--theme THEME --fillable", "--lang fr", "--lang de --fillable", "--lang es", "--lang it", "--lang pl --theme THEME", "--lang pt"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> TemplatesAndOptions =>
        [.. from template in (string[])["agreement", "audit", "coverage", "handover", "onboarding"] from option in Options select (template, option)];

    public static TheoryData<string, string> ComparisonsAndOptions =>
        [.. from template in (string[])["amendment", "changes"] from option in ComparisonOptions select (template, option)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(TemplatesAndOptions))]
    public void It_conforms(string template, string options)
    {
        var run = CommandRun.Of(
        [
            "generate", Repository.PathTo("seeds"), "-t", template, "-f", "pdf,docx", "-o", _folder.PathTo("out"), "--date", "2026-11-20", "--customer", "Müller & Söhne",
            .. Words(options),
        ]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("[CG0108]", run.Error, StringComparison.Ordinal);
        // Every run checks its PDF files.
        var words = run.Lines.Where(l => l.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        Assert.Equal(run.Lines.Length, 2 * words.Count);
        Assert.All(words, w => new WordFile(File.ReadAllBytes(w)).Validate());
    }

    [Theory]
    [MemberData(nameof(ComparisonsAndOptions))]
    public void A_comparison_conforms(string template, string options)
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        string[] arguments = ["diff", old, @new, "-t", template, "--date", "2026-11-20", "--customer", "Müller & Söhne", .. Words(options)];

        // Every run checks its PDF file.
        var pdf = CommandRun.Of([.. arguments, "-f", "pdf"]);
        Assert.True(pdf.ExitCode == 1, pdf.Error);
        Assert.True(pdf.Results.AsSpan().StartsWith("%PDF-"u8));
        new WordFile(CommandRun.Of([.. arguments, "-f", "docx"]).Results).Validate();
    }

    private string[] Words(string options)
    {
        _folder.Write("logo.png", [.. Pictures.Gradient()]);
        var theme = _folder.Write("theme.yaml", "logo:\n  file: logo.png\n  description: A gradient\npage:\n  size: Letter\n  margin-left: 25mm\ncolours:\n  accent: \"#5A1E3C\"\nfooter:\n  left: For internal use\n"u8.ToArray());
        return options.Replace("THEME", theme, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
