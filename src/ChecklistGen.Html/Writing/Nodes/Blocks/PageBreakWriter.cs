using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

/// <remarks>It counts on paper only: the style sheet breaks the page there.</remarks>
internal sealed class PageBreakWriter : NodeWriter<PageBreak>
{
    protected override void Write(HtmlContext page, PageBreak node)
    {
        page.Html.Start("div", ("class", "page-break"));
        page.Html.EndLine();
    }
}
