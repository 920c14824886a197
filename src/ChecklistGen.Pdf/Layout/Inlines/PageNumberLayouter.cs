using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class PageNumberLayouter : InlineLayouter<PageNumber>
{
    protected override void Add(PageNumber node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var number = paragraph.IsRunning ? paragraph.PageNumber : paragraph.Context.Numbers.PageOf(node);
        paragraph.Text(node, number.ToString(CultureInfo.InvariantCulture), style);
    }
}
