using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class HeadingWriter : NodeWriter<Heading>
{
    protected override void Write(HtmlContext page, Heading node)
    {
        page.Heading = node.Anchor.Length > 0 ? node.Anchor : null;
        page.Element($"h{node.Level.ToString(CultureInfo.InvariantCulture)}", node.Content, ("id", page.Heading));
        page.Html.Line();
    }
}
