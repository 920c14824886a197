using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class LanguageSpanLayouter : InlineLayouter<LanguageSpan>
{
    protected override void Add(LanguageSpan node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var language = DocumentLanguage.Check(node.Language, node.Source, paragraph.Context.Diagnostics);
        paragraph.Add(node.Content, style with { Tag = new Tag("Span", style.Tag, node) { Language = language } });
    }
}
