using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class QuoteWriter : NodeWriter<Quote>
{
    protected override void Write(HtmlContext page, Quote node)
    {
        page.Html.Start("blockquote");
        page.Html.Line();
        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }
}
