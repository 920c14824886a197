using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class CodeBlockWriter : NodeWriter<CodeBlock>
{
    protected override void Write(HtmlContext page, CodeBlock node)
    {
        page.Html.Start("pre");
        page.Html.Element("code", node.Text);
        page.Html.EndLine();
    }
}
