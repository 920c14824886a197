using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pdf;

/// <summary>What can be wrong with a document that is written as PDF (<c>CG032x</c>), or read back from one (<c>CG034x</c>).</summary>
public static class PdfDiagnostics
{
    /// <summary>A font file can't be embedded; another font replaces it.</summary>
    public static DiagnosticRule FontNotEmbeddable { get; } = new("CG0320", Severity.Error, "font-not-embeddable");

    /// <summary>No font has a character; a mark replaces it.</summary>
    public static DiagnosticRule MissingGlyph { get; } = new("CG0321", Severity.Warning, "missing-glyph");

    /// <summary>The theme's typeface lacks characters; another one shows them.</summary>
    public static DiagnosticRule FallbackFont { get; } = new("CG0322", Severity.Note, "fallback-font");

    /// <summary>Text of a script written from right to left is set from left to right.</summary>
    public static DiagnosticRule RightToLeft { get; } = new("CG0323", Severity.Warning, "right-to-left");

    /// <summary>A link leads nowhere; its text is kept.</summary>
    public static DiagnosticRule DeadLink { get; } = new("CG0324", Severity.Warning, "dead-link");

    /// <summary>A picture can't be shown; its description replaces it.</summary>
    public static DiagnosticRule UnusableImage { get; } = new("CG0325", Severity.Error, "unusable-image");

    /// <summary>A field's value has characters that the form font lacks: they are shown, but lost when the field is edited.</summary>
    public static DiagnosticRule FieldCharacters { get; } = new("CG0326", Severity.Warning, "field-characters");

    /// <summary>A language is not written as a BCP 47 tag, so readers would not know it.</summary>
    public static DiagnosticRule UnknownLanguage { get; } = new("CG0327", Severity.Warning, "unknown-language");

    /// <summary>Text of a script whose letters join or move is set letter by letter.</summary>
    public static DiagnosticRule UnshapedScript { get; } = new("CG0328", Severity.Warning, "unshaped-script");

    /// <summary>A returned file is no PDF, is damaged, or is more than is safe to read.</summary>
    public static DiagnosticRule UnreadableFile { get; } = new("CG0347", Severity.Error, "unreadable-pdf");

    /// <summary>A returned file has answers that can't be read from fields: it is locked, flattened, or of the XFA kind.</summary>
    public static DiagnosticRule LockedForm { get; } = new("CG0348", Severity.Error, "locked-pdf-form");

    /// <summary>Those about characters of the text; their particulars are the first such character.</summary>
    public static IReadOnlyList<DiagnosticRule> OfCharacters { get; } = [MissingGlyph, FallbackFont, RightToLeft, UnshapedScript];

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        FontNotEmbeddable, MissingGlyph, FallbackFont, RightToLeft, DeadLink,
        UnusableImage, FieldCharacters, UnknownLanguage, UnshapedScript, UnreadableFile, LockedForm,
    ];
}
