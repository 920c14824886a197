using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>Characters in one style on one line; blanks at the end lie outside its area.</summary>
internal sealed class TextBox(Rectangle area, Node? node, Tag? tag, ReadOnlyMemory<ShapedGlyph> glyphs) : Box(area, node, tag)
{
    /// <summary>The characters.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs.Span;

    /// <summary>Where the letters stand, from the top of the page.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of the type.</summary>
    public required double Size { get; init; }

    public required Colour Colour { get; init; }
}
