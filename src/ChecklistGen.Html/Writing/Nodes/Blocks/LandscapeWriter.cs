using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class LandscapeWriter : NodeWriter<Landscape>
{
    protected override void Write(HtmlContext page, Landscape node)
    {
        page.HasLandscape = true;
        page.Html.Start("div", ("class", "landscape"));
        page.Html.Line();
        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }
}
