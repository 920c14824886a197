using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Tables;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>
/// The layouter of each kind of block. It measures a block as far as its first lines; what is long is measured as it is
/// placed.
/// </summary>
internal static class BlockLayouters
{
    public static NodeTable<Block, BlockPlace, BlockLayout> All { get; } = new NodeTable<Block, BlockPlace, BlockLayout>()
        .On<Callout>(FramedLayouters.Prepare)
        .On<CodeBlock>(FramedLayouters.Prepare)
        .On<Heading>(ParagraphLayouters.Prepare)
        .On<Landscape>(BreakLayouters.Prepare)
        .On<ListBlock>(ListBlockLayouter.Prepare)
        .On<PageBreak>(BreakLayouters.Prepare)
        .On<Paragraph>(ParagraphLayouters.Prepare)
        .On<Quote>(FramedLayouters.Prepare)
        .On<Table>(TableLayout.Prepare)
        .On<TableOfContents>(TableOfContentsLayouter.Prepare)
        .On<ThematicBreak>(BreakLayouters.Prepare);
}
