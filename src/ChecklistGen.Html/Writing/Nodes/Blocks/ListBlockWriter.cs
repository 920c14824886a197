using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class ListBlockWriter : NodeWriter<ListBlock>
{
    protected override void Write(HtmlContext page, ListBlock node)
    {
        var start = node.Start is { } first and not 1 ? first.ToString(CultureInfo.InvariantCulture) : null;
        page.Html.Start(node.IsOrdered ? "ol" : "ul", ("class", node.Items.All(IsTask) ? "tasks" : null), ("start", start));
        page.Html.Line();
        foreach (var item in node.Items)
        {
            page.Html.Start("li");
            page.Html.Line();
            page.Blocks(item.Blocks);
            page.Html.EndLine();
        }

        page.Html.EndLine();
    }

    private static bool IsTask(ListItem item) => item.Blocks is [Paragraph { Content: [CheckBox, ..] }, ..];
}
