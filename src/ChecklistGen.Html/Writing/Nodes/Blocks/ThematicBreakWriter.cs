using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class ThematicBreakWriter : NodeWriter<ThematicBreak>
{
    protected override void Write(HtmlContext page, ThematicBreak node)
    {
        page.Html.Void("hr");
        page.Html.Line();
    }
}
