using ChecklistGen.Diagnostics;

namespace ChecklistGen.Html;

/// <summary>What can be wrong with a document on its way into a web page (<c>CG037x</c>).</summary>
public static class HtmlDiagnostics
{
    /// <summary>A link leads to something that a click must not open; its text stands without it.</summary>
    public static DiagnosticRule LinkLeftOut { get; } = new("CG0370", Severity.Warning, "link-left-out");

    /// <summary>A picture is of a kind that pages do not carry; its description stands in its place.</summary>
    public static DiagnosticRule PictureLeftOut { get; } = new("CG0371", Severity.Warning, "picture-left-out");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [LinkLeftOut, PictureLeftOut];
}
