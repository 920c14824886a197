using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class CalloutWriter : NodeWriter<Callout>
{
    protected override void Write(HtmlContext page, Callout node)
    {
        page.Html.Start("div", ("class", node.Kind == CalloutKind.Warning ? "callout warning" : "callout"), ("role", "note"));
        page.Html.Line();
        if (!node.Title.IsEmpty)
        {
            page.Element("p", node.Title, ("class", "title"));
            page.Html.Line();
        }

        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }
}
