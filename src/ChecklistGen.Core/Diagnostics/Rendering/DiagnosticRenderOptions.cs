using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>What a renderer needs beside the findings.</summary>
public sealed record DiagnosticRenderOptions
{
    /// <summary>Finds the text of a file by the path in its locations, to show lines of it; null for one that can't be had. Finds none by default.</summary>
    public Func<string, SourceText?> Sources { get; init; } = _ => null;

    /// <summary>Finds the row or paragraph at a place of a file without lines, to show what a person has to look for; null where it can't be had. Finds none by default.</summary>
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
