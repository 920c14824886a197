using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Html.Nodes;

/// <summary>The writer of each kind of node.</summary>
internal static class NodeWriters
{
    public static NodeTable<Block, HtmlContext> Blocks { get; } = new NodeTable<Block, HtmlContext>()
        .On<Callout>(BlockWriters.Write)
        .On<CodeBlock>(BlockWriters.Write)
        .On<Heading>(BlockWriters.Write)
        .On<Landscape>(BlockWriters.Write)
        .On<ListBlock>(ListWriters.Write)
        .On<PageBreak>(BlockWriters.Write)
        .On<Paragraph>(BlockWriters.Write)
        .On<Quote>(BlockWriters.Write)
        .On<Table>(TableWriter.Write)
        .On<TableOfContents>(ListWriters.Write)
        .On<ThematicBreak>(BlockWriters.Write);

    public static NodeTable<Inline, HtmlContext> Inlines { get; } = new NodeTable<Inline, HtmlContext>()
        .On<CheckBox>(FieldWriters.Write)
        .On<CodeSpan>((page, node) => page.Html.Element("code", node.Text))
        .On<Emphasis>((page, node) => page.Element("em", node.Content))
        .On<Image>(PictureWriters.Write)
        .On<InputField>(FieldWriters.Write)
        .On<LanguageSpan>((page, node) =>
            page.Element("span", node.Content, ("lang", LanguageTag.IsWellFormed(node.Language) ? node.Language : null)))
        .On<LineBreak>((page, _) => page.Html.Void("br"))
        .On<Link>(LinkWriter.Write)
        .On<Muted>((page, node) => page.Element("span", node.Content, ("class", "muted")))
        // A screen shows one page. On paper, the lines that each sheet repeats count them: see Styles.PageRules.
        .On<PageCount>((page, _) => page.Html.Text("1"))
        .On<PageNumber>((page, _) => page.Html.Text("1"))
        .On<ShareBar>(PictureWriters.Write)
        .On<Strong>((page, node) => page.Element("strong", node.Content))
        .On<TextRun>(TextRunWriter.Write);
}
