using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pages;

/// <summary>What a reader of pages could not take in as it is written (<c>CG0008</c>, <c>CG004x</c>, <c>CG005x</c>).</summary>
public static class PageDiagnostics
{
    /// <summary>How many findings of one kind are reported for a page; the rest are only counted.</summary>
    public const int MostReported = 20;

    /// <summary>A code block, comment, table or tag is never closed.</summary>
    public static DiagnosticRule UnclosedBlock { get; } = new("CG0008", Severity.Warning, "unclosed-block");

    /// <summary>The page nests or repeats something more often than a page does, and what is beyond the bound was read as text.</summary>
    public static DiagnosticRule BoundMet { get; } = new("CG0040", Severity.Error, "page-bound");

    /// <summary>A link has an unsafe address: its text is kept, the address is dropped.</summary>
    public static DiagnosticRule DroppedAddress { get; } = new("CG0041", Severity.Warning, "dropped-address");

    /// <summary>The page has characters that can't be shown.</summary>
    public static DiagnosticRule Unprintable { get; } = new("CG0042", Severity.Warning, "unprintable-character");

    /// <summary>A table is in another kind of Markdown than the one that is read, or (a warning then) in a code block.</summary>
    public static DiagnosticRule OtherTableSyntax { get; } = new("CG0043", Severity.Error, "other-table-syntax");

    /// <summary>The page names a text that it does not define.</summary>
    public static DiagnosticRule UnresolvedAttribute { get; } = new("CG0044", Severity.Warning, "unresolved-attribute");

    /// <summary>The page includes another file, which is not read with it.</summary>
    public static DiagnosticRule UnreadInclude { get; } = new("CG0045", Severity.Warning, "unread-include");

    /// <summary>A part of the page is there on a condition only; it is read in any case.</summary>
    public static DiagnosticRule ConditionalText { get; } = new("CG0046", Severity.Warning, "conditional-text");

    /// <summary>Something that the page hides was read like the rest.</summary>
    public static DiagnosticRule HiddenContent { get; } = new("CG0047", Severity.Warning, "hidden-content");

    /// <summary>The file holds something that no reader of pages reads: a picture in a cell, an embedded file, comments.</summary>
    public static DiagnosticRule UnreadContent { get; } = new("CG0048", Severity.Warning, "unread-content");

    /// <summary>The file has changes that nobody accepted or rejected yet.</summary>
    public static DiagnosticRule TrackedChanges { get; } = new("CG0049", Severity.Note, "tracked-changes");

    /// <summary>The cells of a table do not fill its rows.</summary>
    public static DiagnosticRule UnevenTable { get; } = new("CG0050", Severity.Error, "uneven-table");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnclosedBlock, BoundMet, DroppedAddress, Unprintable, OtherTableSyntax, UnresolvedAttribute, UnreadInclude, ConditionalText, HiddenContent,
        UnreadContent, TrackedChanges, UnevenTable,
    ];
}
