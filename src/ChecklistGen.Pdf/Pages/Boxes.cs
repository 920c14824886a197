using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;

namespace ChecklistGen.Pdf.Pages;

/// <summary>Something at its place on a page. Boxes are in reading order; all measures are in points.</summary>
/// <param name="area">Its area.</param>
/// <param name="node">The node of the document that it shows; null for decoration.</param>
/// <param name="tag">What it is part of; null for decoration, which is skipped when the page is read aloud.</param>
internal abstract class Box(Rectangle area, Node? node, Tag? tag)
{
    public Rectangle Area => area;

    public Node? Node => node;

    public Tag? Tag => tag;
}

/// <summary>A part of a page, in points from its top left corner.</summary>
internal sealed record Rectangle(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>The rectangle grown by a distance on each side, or shrunk by a negative one.</summary>
    public Rectangle Grow(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));
}

/// <summary>Characters in one style on one line; blanks at the end lie outside its area.</summary>
internal sealed class TextBox(Rectangle area, Node? node, Tag? tag, ReadOnlyMemory<ShapedGlyph> glyphs) : Box(area, node, tag)
{
    /// <summary>The characters.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs.Span;

    /// <summary>The baseline, from the top of the page.</summary>
    public required double Baseline { get; init; }

    /// <summary>The type size.</summary>
    public required double Size { get; init; }

    public required Colour Colour { get; init; }
}

/// <summary>A picture.</summary>
internal sealed class PictureBox(Rectangle area, Node node, Tag? tag, ImageData image) : Box(area, node, tag)
{
    public ImageData Image => image;
}

/// <summary>A bar of shares.</summary>
internal sealed class ShareBarBox(Rectangle area, ShareBar node, Tag? tag, IReadOnlyList<FillBox> parts, Colour outline) : Box(area, node, tag)
{
    /// <summary>The shares, from left to right.</summary>
    public IReadOnlyList<FillBox> Parts => parts;

    /// <summary>The colour of the line around the whole.</summary>
    public Colour Outline => outline;
}

/// <summary>A field to fill in on the screen.</summary>
/// <param name="area">Its area.</param>
/// <param name="node">A <see cref="CheckBox"/> or an <see cref="InputField"/>.</param>
/// <param name="tag">Its form tag.</param>
/// <param name="style">How its value is set.</param>
internal sealed class FieldBox(Rectangle area, Inline node, Tag tag, TextStyle style) : Box(area, node, tag)
{
    public TextStyle Style => style;

    /// <summary>Whether its value may have several lines.</summary>
    public bool IsMultiline { get; init; }
}

/// <summary>Invisible, but part of the structure, such as an empty cell.</summary>
internal sealed class EmptyBox(Rectangle area, Node? node, Tag tag) : Box(area, node, tag);

/// <summary>A coloured rectangle: a fill, a thick edge, a line under text.</summary>
internal sealed class FillBox(Rectangle area, Colour colour) : Box(area, node: null, tag: null)
{
    public Colour Colour => colour;
}

/// <summary>A thin line, from left to right or from top to bottom; its area has no width or no height.</summary>
internal sealed class RuleBox(Rectangle area, double thickness, Colour colour) : Box(area, node: null, tag: null)
{
    public double Thickness => thickness;

    public Colour Colour => colour;
}
