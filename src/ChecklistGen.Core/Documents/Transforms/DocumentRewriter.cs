using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>Walks a document in reading order and makes a new one; a transform overrides what it changes.</summary>
public abstract class DocumentRewriter
{
    /// <summary>Rewrites the whole document.</summary>
    public virtual Document Rewrite(Document document) => document with { Blocks = Rewrite(document.Blocks) };

    /// <summary>Rewrites a block; by default only what it contains.</summary>
    protected virtual Block Rewrite(Block block) => block switch
    {
        Heading heading => heading with { Content = Rewrite(heading.Content) },
        Paragraph paragraph => paragraph with { Content = Rewrite(paragraph.Content) },
        ListBlock list => list with { Items = [.. list.Items.Select(i => i with { Blocks = Rewrite(i.Blocks) })] },
        Quote quote => quote with { Blocks = Rewrite(quote.Blocks) },
        Callout callout => callout with { Title = Rewrite(callout.Title), Blocks = Rewrite(callout.Blocks) },
        Landscape landscape => landscape with { Blocks = Rewrite(landscape.Blocks) },
        Table table => table with { Caption = Rewrite(table.Caption), Rows = [.. table.Rows.Select(Rewrite)] },
        _ => block,
    };

    /// <summary>Rewrites an inline; by default only what it contains.</summary>
    protected virtual Inline Rewrite(Inline inline) => inline switch
    {
        InlineContainer container => container with { Content = Rewrite(container.Content) },
        _ => inline,
    };

    /// <summary>Rewrites blocks in order.</summary>
    protected virtual ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => [.. blocks.Select(Rewrite)];

    /// <summary>Rewrites inlines in order.</summary>
    protected ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => [.. inlines.Select(Rewrite)];

    private TableRow Rewrite(TableRow row) =>
        row with { Cells = [.. row.Cells.Select(c => c with { Content = Rewrite(c.Content) })] };
}
