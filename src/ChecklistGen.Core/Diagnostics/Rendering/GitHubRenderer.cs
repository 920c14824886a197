using System.Globalization;
using System.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>
/// Workflow commands of GitHub Actions, which shows each finding beside its line in a pull request:
/// <c>::warning file=page.md,line=14,col=3,title=CG0012::message</c> (GitHub's documentation, "Workflow commands").
/// </summary>
internal sealed class GitHubRenderer : IDiagnosticRenderer
{
    public string Format => "github";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options)
    {
        foreach (var diagnostic in diagnostics)
            output.Write($"::{Command(diagnostic.Severity)} {Properties(diagnostic)}::{Escape(Text(diagnostic))}\n");
    }

    // GitHub calls the lowest level "notice", all others what we call them.
    private static string Command(Severity severity) => severity == Severity.Note ? "notice" : SeverityNames.Of(severity);

    private static string Properties(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        var properties = new StringBuilder();
        if (!at.IsNowhere)
            properties.Append(CultureInfo.InvariantCulture, $"file={EscapeProperty(at.File)},");
        if (at.LineNumber is > 0 and var line)
        {
            properties.Append(CultureInfo.InvariantCulture, $"line={line},");
            if (at.Column > 0)
                properties.Append(CultureInfo.InvariantCulture, $"col={at.Column},");
            if (at is { Column: > 0, Length: > 0 })
                properties.Append(CultureInfo.InvariantCulture, $"endColumn={at.Column + at.Length},");
        }

        return properties.Append(CultureInfo.InvariantCulture, $"title={diagnostic.Rule.Code}").ToString();
    }

    // A file without lines has no line to be beside: its place goes into the words.
    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location is { Names: not null, Place: { } name } ? $"{name}: " : "";
        var help = diagnostic.Help is { } text ? $"\n{text}" : "";
        return place + diagnostic.Message + help;
    }

    private static string EscapeProperty(string value) => Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
