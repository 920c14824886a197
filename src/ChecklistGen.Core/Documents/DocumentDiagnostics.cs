using ChecklistGen.Diagnostics;

namespace ChecklistGen.Documents;

/// <summary>What can be wrong with a document before it is in any format (<c>CG02xx</c>).</summary>
public static class DocumentDiagnostics
{
    /// <summary>Two fields share a name, so their answers can't be distinguished.</summary>
    public static DiagnosticRule DuplicateField { get; } = new("CG0201", Severity.Error, "duplicate-field");

    /// <summary>A table asks for more width than the page has.</summary>
    public static DiagnosticRule TableTooWide { get; } = new("CG0202", Severity.Warning, "table-too-wide");

    /// <summary>A heading that skips a level of the outline.</summary>
    public static DiagnosticRule HeadingLevel { get; } = new("CG0203", Severity.Warning, "heading-level");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [DuplicateField, TableTooWide, HeadingLevel];
}
