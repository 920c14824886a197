using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class StrongWriter : NodeWriter<Strong>
{
    protected override void Write(HtmlContext page, Strong node) => page.Element("strong", node.Content);
}
