using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class PageCountLayouter : InlineLayouter<PageCount>
{
    protected override void Add(PageCount node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, paragraph.Context.Numbers.Count.ToString(CultureInfo.InvariantCulture), style);
}
