using ChecklistGen.Text;

namespace ChecklistGen.Documents.Transforms;

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
