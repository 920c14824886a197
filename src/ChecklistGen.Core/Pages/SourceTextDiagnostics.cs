using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pages;

/// <summary>Why a file's bytes are no page (<c>CG035x</c>).</summary>
public static class SourceTextDiagnostics
{
    /// <summary>The file has no characters, or nothing but white space.</summary>
    public static DiagnosticRule EmptyFile { get; } = new("CG0351", Severity.Error, "empty-file");

    /// <summary>The file is something other than text: an archive, a picture, anything with NUL bytes.</summary>
    public static DiagnosticRule BinaryFile { get; } = new("CG0352", Severity.Error, "binary-file");

    /// <summary>The file is text in another encoding than UTF-8, as its byte-order mark says.</summary>
    public static DiagnosticRule OtherEncoding { get; } = new("CG0353", Severity.Error, "other-encoding");

    /// <summary>A byte of the file belongs to no UTF-8 character.</summary>
    public static DiagnosticRule InvalidUtf8 { get; } = new("CG0354", Severity.Error, "invalid-utf8");

    /// <summary>The file is larger than any real page.</summary>
    public static DiagnosticRule FileTooLarge { get; } = new("CG0355", Severity.Error, "file-too-large");

    /// <summary>The file is in an encoding of one byte a character, and which of them can only be assumed.</summary>
    public static DiagnosticRule AssumedEncoding { get; } = new("CG0356", Severity.Note, "assumed-encoding");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [EmptyFile, BinaryFile, OtherEncoding, InvalidUtf8, FileTooLarge, AssumedEncoding];
}
