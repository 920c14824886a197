using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class PageCountWriter : NodeWriter<PageCount>
{
    protected override void Write(HtmlContext page, PageCount node) => page.Html.Text("1");
}
