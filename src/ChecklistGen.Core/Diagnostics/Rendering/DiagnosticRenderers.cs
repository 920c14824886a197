using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>The table of formats for findings.</summary>
public static class DiagnosticRenderers
{
    /// <summary>The format for people.</summary>
    public static IDiagnosticRenderer Human { get; } = new HumanRenderer();

    /// <summary>All formats, the one for people first.</summary>
    public static ImmutableArray<IDiagnosticRenderer> All { get; } = [Human, new ShortRenderer(), new JsonRenderer(), new SarifRenderer(), new GitHubRenderer()];

    /// <summary>The renderer of a format; null when there is none of that name.</summary>
    public static IDiagnosticRenderer? Find(string format) => All.FirstOrDefault(r => r.Format == format);
}

/// <summary>Writes findings in one format. A new format is one class and one line in <see cref="DiagnosticRenderers"/>.</summary>
public interface IDiagnosticRenderer
{
    /// <summary>The format's name on the command line.</summary>
    string Format { get; }

    /// <summary>Writes all findings of a run, which are sorted already; lines end with <c>\n</c>.</summary>
    void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options);
}

/// <summary>What a renderer needs beside the findings.</summary>
public sealed record DiagnosticRenderOptions
{
    /// <summary>Finds the text of a file by the path in its locations, to show lines of it; null for one that can't be had. Finds none by default.</summary>
    public Func<string, SourceText?> Sources { get; init; } = _ => null;

    /// <summary>Finds the row or paragraph at a place, to show what a person has to look for where there is no line, or only a tag in it; null if it is unavailable. Finds none by default.</summary>
    public Func<Location, string?> Rows { get; init; } = _ => null;

    /// <summary>Finds the page that explains a rule, for <c>sarif</c>; null for one that has none. Finds none by default.</summary>
    public Func<DiagnosticRule, Explanation?> Explanations { get; init; } = _ => null;

    /// <summary>Whether to colour what a person reads on a terminal; off by default.</summary>
    public bool Colour { get; init; }

    /// <summary>How many columns lines of source may take before they are cut to the part that matters; null, the default, cuts none.</summary>
    public int? Width { get; init; }

    /// <summary>The version that <c>sarif</c> names as the tool's.</summary>
    public string ToolVersion { get; init; } = "0.0.0";
}

/// <summary>The words by which all formats call severities (they are SARIF's levels too).</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
