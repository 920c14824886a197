using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>A coloured rectangle: a fill, a thick edge, a line under text.</summary>
internal sealed class FillBox(Rectangle area, Colour colour) : Box(area, node: null, tag: null)
{
    public Colour Colour => colour;
}
