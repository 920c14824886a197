using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Walks a document in reading order and makes a new one; a transform overrides what it changes. Whatever nobody changes
/// is shared with the old one.
/// </summary>
public abstract class DocumentRewriter
{
    // Made once: each is needed for every cell of a table.
    private readonly Func<Block, Block> _block;
    private readonly Func<Inline, Inline> _inline;
    private readonly Func<TableCell, TableCell> _cell;

    /// <summary>Makes a rewriter.</summary>
    protected DocumentRewriter() => (_block, _inline, _cell) = (Rewrite, Rewrite, Rewrite);

    /// <summary>Rewrites the whole document.</summary>
    public virtual Document Rewrite(Document document) =>
        Rewrite(document.Blocks) is var blocks && blocks == document.Blocks ? document : document with { Blocks = blocks };

    /// <summary>Rewrites a block; by default only what it contains.</summary>
    protected virtual Block Rewrite(Block block)
    {
        switch (block)
        {
            case Heading heading:
                var headline = Rewrite(heading.Content);
                return headline == heading.Content ? heading : heading with { Content = headline };
            case Paragraph paragraph:
                var content = Rewrite(paragraph.Content);
                return content == paragraph.Content ? paragraph : paragraph with { Content = content };
            case ListBlock list:
                var items = Each(list.Items, Rewrite);
                return items == list.Items ? list : list with { Items = items };
            case Quote quote:
                var quoted = Rewrite(quote.Blocks);
                return quoted == quote.Blocks ? quote : quote with { Blocks = quoted };
            case Callout callout:
                var (title, body) = (Rewrite(callout.Title), Rewrite(callout.Blocks));
                return title == callout.Title && body == callout.Blocks ? callout : callout with { Title = title, Blocks = body };
            case Landscape landscape:
                var turned = Rewrite(landscape.Blocks);
                return turned == landscape.Blocks ? landscape : landscape with { Blocks = turned };
            case Table table:
                var (caption, rows) = (Rewrite(table.Caption), Each(table.Rows, Rewrite));
                return caption == table.Caption && rows == table.Rows ? table : table with { Caption = caption, Rows = rows };
            default:
                return block;
        }
    }

    /// <summary>Rewrites an inline; by default only what it contains.</summary>
    protected virtual Inline Rewrite(Inline inline) => inline is InlineContainer container && Rewrite(container.Content) is var content && content != container.Content
        ? container with { Content = content }
        : inline;

    /// <summary>Rewrites blocks in order.</summary>
    protected virtual ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Each(blocks, _block);

    /// <summary>Rewrites inlines in order.</summary>
    protected virtual ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => Each(inlines, _inline);

    private ListItem Rewrite(ListItem item) =>
        Rewrite(item.Blocks) is var blocks && blocks == item.Blocks ? item : item with { Blocks = blocks };

    private TableRow Rewrite(TableRow row) =>
        Each(row.Cells, _cell) is var cells && cells == row.Cells ? row : row with { Cells = cells };

    private TableCell Rewrite(TableCell cell) =>
        Rewrite(cell.Content) is var content && content == cell.Content ? cell : cell with { Content = content };

    // The same array where nothing changes.
    private static ImmutableArray<T> Each<T>(ImmutableArray<T> all, Func<T, T> rewrite)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < all.Length; i++)
        {
            var one = rewrite(all[i]);
            if (changed is null && !ReferenceEquals(one, all[i]))
                changed = all.ToBuilder();
            if (changed is not null)
                changed[i] = one;
        }

        return changed?.MoveToImmutable() ?? all;
    }
}
