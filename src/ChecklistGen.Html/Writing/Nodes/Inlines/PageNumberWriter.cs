using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

/// <remarks>On the screen there is one page. On paper, the lines that pages repeat count them: see <see cref="Styles.PageRules"/>.</remarks>
internal sealed class PageNumberWriter : NodeWriter<PageNumber>
{
    protected override void Write(HtmlContext page, PageNumber node) => page.Html.Text("1");
}
