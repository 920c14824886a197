using ChecklistGen.Diagnostics;

namespace ChecklistGen.Html;

/// <summary>What can go wrong with web pages and the answers they save (<c>CG037x</c>).</summary>
public static class HtmlDiagnostics
{
    /// <summary>A link to something that a click must not open; its text is kept.</summary>
    public static DiagnosticRule LinkLeftOut { get; } = new("CG0370", Severity.Warning, "link-left-out");

    /// <summary>A picture of an unsupported kind; replaced by its description.</summary>
    public static DiagnosticRule PictureLeftOut { get; } = new("CG0371", Severity.Warning, "picture-left-out");

    /// <summary>A returned file of answers is damaged, or something else.</summary>
    public static DiagnosticRule UnreadableAnswers { get; } = new("CG0372", Severity.Error, "unreadable-answers-file");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [LinkLeftOut, PictureLeftOut, UnreadableAnswers];
}
