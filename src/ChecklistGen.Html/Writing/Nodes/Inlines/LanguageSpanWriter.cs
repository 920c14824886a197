using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class LanguageSpanWriter : NodeWriter<LanguageSpan>
{
    protected override void Write(HtmlContext page, LanguageSpan node) =>
        page.Element("span", node.Content, ("lang", LanguageTag.IsWellFormed(node.Language) ? node.Language : null));
}
