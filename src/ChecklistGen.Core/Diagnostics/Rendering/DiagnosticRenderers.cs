using System.Collections.Immutable;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>The table of formats for findings.</summary>
public static class DiagnosticRenderers
{
    /// <summary>All formats, the one for people first.</summary>
    public static ImmutableArray<IDiagnosticRenderer> All { get; } = [new HumanRenderer(), new ShortRenderer(), new JsonRenderer(), new SarifRenderer(), new GitHubRenderer()];

    /// <summary>The renderer of a format; null when there is none of that name.</summary>
    public static IDiagnosticRenderer? Find(string format) => All.FirstOrDefault(r => r.Format == format);
}
