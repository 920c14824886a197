using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>A thin line, from left to right or from top to bottom; its area has no width or no height.</summary>
internal sealed class RuleBox(Rectangle area, double thickness, Colour colour) : Box(area, node: null, tag: null)
{
    public double Thickness => thickness;

    public Colour Colour => colour;
}
