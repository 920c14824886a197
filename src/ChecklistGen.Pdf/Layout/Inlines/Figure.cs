using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Inlines;

/// <summary>The tag of things that are seen and not read.</summary>
internal static class Figure
{
    /// <summary>A figure with words that stand in for it, which must not be empty; null in decoration.</summary>
    public static Tag? In(Tag? parent, Node node, string words) =>
        parent is null ? null : new Tag("Figure", parent, node) { Alternative = words.Length > 0 ? words : "–" };
}
