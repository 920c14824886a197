using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>Nothing to see, but a place in the structure all the same, such as an empty cell.</summary>
internal sealed class EmptyBox(Rectangle area, Node? node, Tag tag) : Box(area, node, tag);
