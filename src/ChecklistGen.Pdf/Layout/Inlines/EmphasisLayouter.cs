using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class EmphasisLayouter : InlineLayouter<Emphasis>
{
    protected override void Add(Emphasis node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Font = style.Font | FontStyle.Italic });
}
