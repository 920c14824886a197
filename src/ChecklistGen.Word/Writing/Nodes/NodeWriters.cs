using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>The writer of each kind of node.</summary>
internal static class NodeWriters
{
    /// <summary>Those of a document.</summary>
    public static NodeTables All => new(Blocks, Inlines);

    public static NodeTable<Block, WordContext> Blocks { get; } = new NodeTable<Block, WordContext>()
        .On<Callout>(BlockWriters.Write)
        .On<CodeBlock>(BlockWriters.Write)
        .On<Heading>(BlockWriters.Write)
        .On<Landscape>(BlockWriters.Write)
        .On<ListBlock>(ListWriter.Write)
        .On<PageBreak>((word, _) => word.Flow.BreakPage())
        .On<Paragraph>(BlockWriters.Write)
        .On<Quote>(BlockWriters.Write)
        .On<Table>(TableWriter.Write)
        .On<TableOfContents>(TableOfContentsWriter.Write)
        .On<ThematicBreak>((word, _) => word.Paragraphs.Write(StyleNames.HorizontalRule, []));

    public static NodeTable<Inline, Line> Inlines { get; } = new NodeTable<Inline, Line>()
        .On<CheckBox>(FieldWriters.Write)
        .On<CodeSpan>((line, node) => line.Append(line.Run(node.Text, StyleNames.Code)))
        .On<Emphasis>((line, node) => (line with { IsEmphasised = true }).Append(node.Content))
        .On<Image>(PictureWriters.Write)
        .On<InputField>(FieldWriters.Write)
        .On<LanguageSpan>((line, node) => (line with { Language = WordLanguage.Tag(node.Language) }).Append(node.Content))
        .On<LineBreak>((line, _) => line.Append(line.Run(new W.Break())))
        .On<Link>(LinkWriter.Write)
        .On<Muted>((line, node) => (line with { IsMuted = true }).Append(node.Content))
        // Word works out numbers of pages when it lays them out; until then they show 1.
        .On<PageCount>((line, _) => line.Append(new W.SimpleField(line.Run("1")) { Instruction = "NUMPAGES" }))
        .On<PageNumber>((line, _) => line.Append(new W.SimpleField(line.Run("1")) { Instruction = "PAGE" }))
        .On<ShareBar>(PictureWriters.Write)
        .On<Strong>((line, node) => (line with { IsStrong = true }).Append(node.Content))
        // A line end in running text is a blank, as in Markdown: lines are broken by a LineBreak.
        .On<TextRun>((line, node) => line.Append(node.Text.Replace('\n', ' ')));
}
