using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Tables;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The table of block layouters: a new kind of block is one class and one line here.</summary>
internal static class BlockLayouters
{
    private static readonly Dictionary<Type, IBlockLayouter> ByType = new IBlockLayouter[]
    {
        new CalloutLayouter(),
        new CodeBlockLayouter(),
        new HeadingLayouter(),
        new LandscapeLayouter(),
        new ListBlockLayouter(),
        new PageBreakLayouter(),
        new ParagraphLayouter(),
        new QuoteLayouter(),
        new TableLayouter(),
        new TableOfContentsLayouter(),
        new ThematicBreakLayouter(),
    }.ToDictionary(l => l.Handles);

    /// <summary>The kinds of blocks that can be laid out.</summary>
    public static IReadOnlyCollection<Type> Handled => ByType.Keys;

    /// <summary>Measures a block as far as its first lines; what is long is measured as it is placed.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="parent">What it is part of.</param>
    /// <param name="context">The document's layout.</param>
    public static BlockLayout Prepare(Block block, Column column, Tag parent, LayoutContext context) =>
        ByType[block.GetType()].Prepare(block, column, parent, context);
}
