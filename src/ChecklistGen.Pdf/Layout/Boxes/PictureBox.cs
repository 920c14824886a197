using ChecklistGen.Documents;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>A picture.</summary>
internal sealed class PictureBox(Rectangle area, Node node, Tag? tag, ImageData image) : Box(area, node, tag)
{
    public ImageData Image => image;
}
