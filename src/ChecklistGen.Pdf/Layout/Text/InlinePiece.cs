using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>A stretch of a paragraph that came from one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Start">Its first glyph in the paragraph.</param>
/// <param name="End">The glyph after its last.</param>
/// <param name="Object">What it is if it is not text.</param>
internal sealed record InlinePiece(Inline Node, InlineStyle Style, int Start, int End, InlineObject? Object = null);

/// <summary>Something in a line of text that is not text.</summary>
/// <param name="Width">The room it takes up in the line.</param>
/// <param name="Ascent">How far it rises above the baseline.</param>
/// <param name="Descent">How far it falls below.</param>
/// <param name="Place">Puts it on a page; its tag is null where it is decoration.</param>
internal sealed record InlineObject(double Width, double Ascent, double Descent, Action<Page, Rectangle, Tag?> Place);

/// <summary>How a stretch of text is set, and what it is part of.</summary>
internal readonly record struct InlineStyle(FontStyle Font, double Size, Colour Colour, Tag Tag)
{
    /// <summary>Whether a thin line runs under it: links are not marked by colour alone.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>The colour behind it; null for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>A text style, as part of a tag.</summary>
    public static InlineStyle From(TextStyle style, Tag tag) => new(style.FontStyle, style.Size, style.Colour, tag);
}
