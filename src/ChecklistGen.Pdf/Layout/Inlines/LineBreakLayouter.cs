using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class LineBreakLayouter : InlineLayouter<LineBreak>
{
    protected override void Add(LineBreak node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.EndLine(node, style);
}
