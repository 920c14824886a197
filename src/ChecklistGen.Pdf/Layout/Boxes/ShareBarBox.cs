using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>A bar of shares.</summary>
internal sealed class ShareBarBox(Rectangle area, ShareBar node, Tag? tag, IReadOnlyList<FillBox> parts, Colour outline) : Box(area, node, tag)
{
    /// <summary>The shares, from left to right.</summary>
    public IReadOnlyList<FillBox> Parts => parts;

    /// <summary>The colour of the line around the whole.</summary>
    public Colour Outline => outline;
}
