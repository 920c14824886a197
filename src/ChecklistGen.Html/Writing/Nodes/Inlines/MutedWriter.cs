using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class MutedWriter : NodeWriter<Muted>
{
    protected override void Write(HtmlContext page, Muted node) => page.Element("span", node.Content, ("class", "muted"));
}
