using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Tables;

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

    public static IBlockLayouter For(Block block) => ByType[block.GetType()];
}
