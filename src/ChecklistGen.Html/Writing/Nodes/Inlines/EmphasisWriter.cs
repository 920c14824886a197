using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class EmphasisWriter : NodeWriter<Emphasis>
{
    protected override void Write(HtmlContext page, Emphasis node) => page.Element("em", node.Content);
}
