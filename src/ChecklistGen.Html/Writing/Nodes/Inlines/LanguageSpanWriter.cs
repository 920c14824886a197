using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class LanguageSpanWriter : NodeWriter<LanguageSpan>
{
    protected override void Write(HtmlContext page, LanguageSpan node) => page.Element("span", node.Content, ("lang", node.Language));
}
