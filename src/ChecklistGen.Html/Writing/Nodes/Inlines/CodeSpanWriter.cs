using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class CodeSpanWriter : NodeWriter<CodeSpan>
{
    protected override void Write(HtmlContext page, CodeSpan node) => page.Html.Element("code", node.Text);
}
