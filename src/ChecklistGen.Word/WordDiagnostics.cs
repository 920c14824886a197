using ChecklistGen.Diagnostics;

namespace ChecklistGen.Word;

/// <summary>What can be wrong with Word files (<c>CG033x</c>).</summary>
public static class WordDiagnostics
{
    /// <summary>A picture is of a kind that Word does not show.</summary>
    public static DiagnosticRule PictureNotShown { get; } = new("CG0330", Severity.Warning, "picture-not-shown");

    /// <summary>A link has a target that is not an address.</summary>
    public static DiagnosticRule LinkNotShown { get; } = new("CG0331", Severity.Warning, "link-not-shown");

    /// <summary>A reference document can't be used.</summary>
    public static DiagnosticRule BrokenReferenceDocument { get; } = new("CG0332", Severity.Error, "broken-reference-document");

    /// <summary>Something in a header or footer of a reference document can't be taken over.</summary>
    public static DiagnosticRule ReferenceLeftOut { get; } = new("CG0333", Severity.Warning, "reference-left-out");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [PictureNotShown, LinkNotShown, BrokenReferenceDocument, ReferenceLeftOut];
}
