using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class TextRunLayouter : InlineLayouter<TextRun>
{
    protected override void Add(TextRun node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, node.Text, style);
}
