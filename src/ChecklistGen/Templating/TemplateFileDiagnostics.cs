using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templating;

/// <summary>What can be wrong with the files that templates consist of, and with their data (among the <c>CG01xx</c>).</summary>
public static class TemplateFileDiagnostics
{
    /// <summary>A name that is neither a shipped template nor a file.</summary>
    public static DiagnosticRule UnknownTemplate { get; } = new("CG0101", Severity.Error, "unknown-template");

    /// <summary>A template's file that can't be read.</summary>
    public static DiagnosticRule UnreadableTemplate { get; } = new("CG0102", Severity.Error, "unreadable-template");

    /// <summary>A framework of clauses that can't be read.</summary>
    public static DiagnosticRule UnreadableFramework { get; } = new("CG0105", Severity.Error, "unreadable-framework");

    /// <summary>Data for a template that can't be read.</summary>
    public static DiagnosticRule UnreadableData { get; } = new("CG0107", Severity.Error, "unreadable-data");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnknownTemplate, UnreadableTemplate, UnreadableFramework, UnreadableData];
}
