using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>Something at its place on a page. Boxes stand in reading order.</summary>
/// <param name="area">The room it takes up.</param>
/// <param name="node">The node of the document that it shows; null for decoration.</param>
/// <param name="tag">What it is part of; null for what is passed over when the page is read aloud.</param>
internal abstract class Box(Rectangle area, Node? node, Tag? tag)
{
    public Rectangle Area => area;

    public Node? Node => node;

    public Tag? Tag => tag;
}
