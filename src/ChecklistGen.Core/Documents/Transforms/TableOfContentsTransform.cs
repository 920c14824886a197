namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Fills tables of contents with the headings from level 2 down to the depth that each asks for; the heading of a table
/// of contents itself is not among them.
/// </summary>
public sealed class TableOfContentsTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context)
    {
        var headings = new HeadingCollector();
        headings.Rewrite(document);
        return new Rewriter(headings.Entries).Rewrite(document);
    }

    private sealed class HeadingCollector : DocumentRewriter
    {
        private Block? _lastBlock;

        public List<TocEntry> Entries { get; } = [];

        protected override Block Rewrite(Block block)
        {
            if (block is Heading { Level: > 1 } heading)
                Entries.Add(new TocEntry(heading.Level, InlineText.Of(heading.Content), heading.Anchor));
            else if (block is TableOfContents && _lastBlock is Heading { Level: > 1 })
                Entries.RemoveAt(Entries.Count - 1);
            _lastBlock = block;
            return base.Rewrite(block);
        }
    }

    private sealed class Rewriter(List<TocEntry> entries) : DocumentRewriter
    {
        protected override Block Rewrite(Block block) => block is TableOfContents toc
            ? toc with { Entries = [.. entries.Where(e => e.Level <= toc.Depth)] }
            : base.Rewrite(block);
    }
}
