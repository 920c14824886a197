using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class CodeSpanLayouter : InlineLayouter<CodeSpan>
{
    protected override void Add(CodeSpan node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, node.Text, style with
        {
            Tag = new Tag("Code", style.Tag, node),
            Fill = paragraph.Context.Palette.SoftFill,
        });
}
