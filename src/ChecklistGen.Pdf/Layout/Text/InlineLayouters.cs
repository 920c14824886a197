using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>Where an inline is added.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Style">How text is set there, and what it is part of.</param>
internal readonly record struct InlinePlace(ParagraphBuilder Paragraph, InlineStyle Style)
{
    public LayoutContext Context => Paragraph.Context;

    public void Text(Inline node, string text) => Paragraph.Text(node, text, Style);

    public void Number(Inline node, int number) => Text(node, number.ToString(CultureInfo.InvariantCulture));

    public void Add(InlineContainer node, InlineStyle style) => Paragraph.Add(node.Content, style);
}

/// <summary>The layouter of each kind of inline: it adds an inline to a paragraph.</summary>
internal static class InlineLayouters
{
    public static NodeTable<Inline, InlinePlace> All { get; } = new NodeTable<Inline, InlinePlace>()
        .On<CheckBox>(FieldLayouters.Add)
        .On<CodeSpan>((at, node) => at.Paragraph.Text(
            node, node.Text, at.Style with { Tag = new Tag("Code", at.Style.Tag, node), Fill = at.Context.Palette.SoftFill }))
        .On<Emphasis>((at, node) => at.Add(node, at.Style with { Font = at.Style.Font | FontStyle.Italic }))
        .On<Image>(FigureLayouters.Add)
        .On<InputField>(FieldLayouters.Add)
        .On<LanguageSpan>((at, node) => at.Add(
            node, at.Style with { Tag = new Tag("Span", at.Style.Tag, node) { Language = at.Context.LanguageOf(node.Language, node.Source) } }))
        .On<LineBreak>((at, node) => at.Paragraph.EndLine(node, at.Style))
        .On<Link>(LinkLayouter.Add)
        .On<Muted>((at, node) => at.Add(node, at.Style with { Colour = at.Context.Palette.Muted }))
        .On<PageCount>((at, node) => at.Number(node, at.Context.Numbers.Count))
        .On<PageNumber>((at, node) => at.Number(node, at.Paragraph.IsRunning ? at.Paragraph.PageNumber : at.Context.Numbers.PageOf(node)))
        .On<ShareBar>(FigureLayouters.Add)
        .On<Strong>((at, node) => at.Add(node, at.Style with { Font = at.Style.Font | FontStyle.Bold }))
        .On<TextRun>((at, node) => at.Text(node, node.Text));
}
