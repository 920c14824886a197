using ChecklistGen.Diagnostics;
using ChecklistGen.Office;

namespace ChecklistGen.Word;

/// <summary>What can be wrong with Word files (<c>CG033x</c> written, <c>CG034x</c> read; <see cref="OfficeDiagnostics"/> has the first three of those).</summary>
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

    /// <summary>A file does not say what it asks about, so that items are known by their ids alone.</summary>
    public static DiagnosticRule NoForm { get; } = new("CG0343", Severity.Warning, "no-form-in-file");

    /// <summary>Something was filled in that belongs to no field, or to several.</summary>
    public static DiagnosticRule UnmatchedAnswer { get; } = new("CG0344", Severity.Warning, "unmatched-answer");

    /// <summary>Fields that the document had are in the file no more.</summary>
    public static DiagnosticRule MissingFields { get; } = new("CG0345", Severity.Warning, "missing-fields");

    /// <summary>The content of a date field can't be read as a date.</summary>
    public static DiagnosticRule UnreadableDate { get; } = new("CG0346", Severity.Warning, "unreadable-answer");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        PictureNotShown, LinkNotShown, BrokenReferenceDocument, ReferenceLeftOut,
        NoForm, UnmatchedAnswer, MissingFields, UnreadableDate,
    ];
}
