using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class ParagraphWriter : NodeWriter<Paragraph>
{
    protected override void Write(HtmlContext page, Paragraph node)
    {
        page.Element("p", node.Content, ("class", ClassOf(node.Style)));
        page.Html.Line();
    }

    private static string? ClassOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => "lead",
        ParagraphStyle.Small => "small",
        _ => null,
    };
}
