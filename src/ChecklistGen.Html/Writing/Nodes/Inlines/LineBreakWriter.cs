using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class LineBreakWriter : NodeWriter<LineBreak>
{
    protected override void Write(HtmlContext page, LineBreak node) => page.Html.Void("br");
}
