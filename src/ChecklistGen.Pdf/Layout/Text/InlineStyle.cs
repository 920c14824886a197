using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>How a stretch of text is set, and what it is part of.</summary>
internal readonly record struct InlineStyle(FontStyle Font, double Size, Colour Colour, Tag Tag)
{
    /// <summary>Whether a thin line runs under it: links are not told by colour alone.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>The colour behind it; null for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>A text style, as part of a tag.</summary>
    public static InlineStyle From(TextStyle style, Tag tag) => new(style.FontStyle, style.Size, style.Colour, tag);
}
