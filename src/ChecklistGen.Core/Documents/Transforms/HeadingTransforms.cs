using ChecklistGen.Text;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Makes headings an outline that reads aloud well: the first is the title, there is one title, and no level is left
/// out on the way down (ISO 14289-1, 7.4.2).
/// </summary>
public sealed class HeadingLevelTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter(context).Rewrite(document);

    private sealed class Rewriter(TransformContext context) : DocumentRewriter
    {
        private int _last;

        protected override Block Rewrite(Block block)
        {
            if (block is not Heading heading)
                return base.Rewrite(block);
            var level = _last == 0 ? 1 : Math.Clamp(heading.Level, 2, _last + 1);
            _last = level;
            if (level == heading.Level)
                return heading;

            context.Diagnostics.Add(
                DocumentDiagnostics.HeadingLevel,
                heading.Source ?? default,
                FormattableString.Invariant($"the heading `{InlineText.Of(heading.Content)}` of level {heading.Level} is treated as level {level}"),
                "begin with one heading of level 1, and go down one level at a time");
            return heading with { Level = level };
        }
    }
}

/// <summary>Gives each heading the name by which links and outlines find it: its text as a slug, made unique.</summary>
public sealed class AnchorTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter().Rewrite(document);

    private sealed class Rewriter : DocumentRewriter
    {
        private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

        protected override Block Rewrite(Block block)
        {
            if (block is not Heading heading)
                return base.Rewrite(block);
            var slug = heading.Anchor.Length > 0 ? heading.Anchor : Slug.From(InlineText.Of(heading.Content));
            var count = _seen[slug] = _seen.GetValueOrDefault(slug) + 1;
            return heading with { Anchor = count == 1 ? slug : FormattableString.Invariant($"{slug}-{count}") };
        }
    }
}

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
