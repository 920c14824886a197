using ChecklistGen.Diagnostics;

namespace ChecklistGen.Markdown;

/// <summary>What can be wrong with rendered Markdown (<c>CG011x</c>).</summary>
public static class DocumentReaderDiagnostics
{
    /// <summary>A directive that does not exist.</summary>
    public static DiagnosticRule UnknownDirective { get; } = new("CG0110", Severity.Error, "unknown-directive");

    /// <summary>An attribute that the directive does not have.</summary>
    public static DiagnosticRule UnknownAttribute { get; } = new("CG0111", Severity.Error, "unknown-attribute");

    /// <summary>A required attribute that is missing.</summary>
    public static DiagnosticRule MissingAttribute { get; } = new("CG0112", Severity.Error, "missing-attribute");

    /// <summary>A value that the attribute or option does not take.</summary>
    public static DiagnosticRule BadValue { get; } = new("CG0113", Severity.Error, "bad-value");

    /// <summary>A directive that is never closed, or that contains or is in what it can't.</summary>
    public static DiagnosticRule MisplacedDirective { get; } = new("CG0114", Severity.Error, "misplaced-directive");

    /// <summary>Markdown that documents can't represent, such as raw HTML.</summary>
    public static DiagnosticRule UnsupportedMarkdown { get; } = new("CG0115", Severity.Warning, "unsupported-markdown");

    /// <summary>A link that is neither an http, https or mailto address nor an anchor; dropped.</summary>
    public static DiagnosticRule UnsafeLink { get; } = new("CG0116", Severity.Warning, "unsafe-link");

    /// <summary>An unknown key in the front matter.</summary>
    public static DiagnosticRule UnknownOption { get; } = new("CG0117", Severity.Error, "unknown-option");

    /// <summary>A row of a table with more cells than its header.</summary>
    public static DiagnosticRule SurplusCell { get; } = new("CG0118", Severity.Error, "surplus-cell");

    /// <summary>Markdown nested so deep that Markdig would take forever or reject it.</summary>
    public static DiagnosticRule NestedTooDeep { get; } = new("CG0119", Severity.Error, "nested-too-deep");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnknownDirective, UnknownAttribute, MissingAttribute, BadValue, MisplacedDirective,
        UnsupportedMarkdown, UnsafeLink, UnknownOption, SurplusCell, NestedTooDeep,
    ];
}
