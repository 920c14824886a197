using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

internal sealed class TextRunLayouter : InlineLayouter<TextRun>
{
    protected override void Add(TextRun node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, node.Text, style);
}

internal sealed class StrongLayouter : InlineLayouter<Strong>
{
    protected override void Add(Strong node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Font = style.Font | FontStyle.Bold });
}

internal sealed class EmphasisLayouter : InlineLayouter<Emphasis>
{
    protected override void Add(Emphasis node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Font = style.Font | FontStyle.Italic });
}

internal sealed class MutedLayouter : InlineLayouter<Muted>
{
    protected override void Add(Muted node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Add(node.Content, style with { Colour = paragraph.Context.Palette.Muted });
}

internal sealed class CodeSpanLayouter : InlineLayouter<CodeSpan>
{
    protected override void Add(CodeSpan node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, node.Text, style with
        {
            Tag = new Tag("Code", style.Tag, node),
            Fill = paragraph.Context.Palette.SoftFill,
        });
}

internal sealed class LanguageSpanLayouter : InlineLayouter<LanguageSpan>
{
    protected override void Add(LanguageSpan node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var language = paragraph.Context.LanguageOf(node.Language, node.Source);
        paragraph.Add(node.Content, style with { Tag = new Tag("Span", style.Tag, node) { Language = language } });
    }
}

internal sealed class LineBreakLayouter : InlineLayouter<LineBreak>
{
    protected override void Add(LineBreak node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.EndLine(node, style);
}

internal sealed class PageNumberLayouter : InlineLayouter<PageNumber>
{
    protected override void Add(PageNumber node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var number = paragraph.IsRunning ? paragraph.PageNumber : paragraph.Context.Numbers.PageOf(node);
        paragraph.Text(node, number.ToString(CultureInfo.InvariantCulture), style);
    }
}

internal sealed class PageCountLayouter : InlineLayouter<PageCount>
{
    protected override void Add(PageCount node, InlineStyle style, ParagraphBuilder paragraph) =>
        paragraph.Text(node, paragraph.Context.Numbers.Count.ToString(CultureInfo.InvariantCulture), style);
}
