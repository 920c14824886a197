using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class MutedLayouter : InlineLayouter<Muted>
{
    protected override void Add(Muted node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Colour = paragraph.Context.Palette.Muted });
}
