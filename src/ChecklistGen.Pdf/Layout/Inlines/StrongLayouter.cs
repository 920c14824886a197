using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class StrongLayouter : InlineLayouter<Strong>
{
    protected override void Add(Strong node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Font = style.Font | FontStyle.Bold });
}
