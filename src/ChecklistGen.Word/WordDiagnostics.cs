using ChecklistGen.Diagnostics;

namespace ChecklistGen.Word;

/// <summary>What can be wrong with Word files (<c>CG033x</c> and <c>CG034x</c>).</summary>
public static class WordDiagnostics
{
    /// <summary>A picture is of a kind that Word does not show.</summary>
    public static DiagnosticRule PictureNotShown { get; } = new("CG0330", Severity.Warning, "picture-not-shown");

    /// <summary>A link leads to something that is no address.</summary>
    public static DiagnosticRule LinkNotShown { get; } = new("CG0331", Severity.Warning, "link-not-shown");
}
