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
                FormattableString.Invariant($"the heading `{InlineText.Of(heading.Content)}` of level {heading.Level} is taken for level {level}"),
                "begin with one heading of level 1, and go down one level at a time");
            return heading with { Level = level };
        }
    }
}
