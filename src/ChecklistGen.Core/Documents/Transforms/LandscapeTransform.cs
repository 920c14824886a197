using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Leaves pages on their side to those that need them: a few rows that upright paper holds without breaking a word stay
/// upright, for a turned page begins a new one, and so does what follows it.
/// </summary>
public sealed class LandscapeTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter(context).Rewrite(document);

    private sealed class Rewriter(TransformContext context) : DocumentRewriter
    {
        // About a quarter of a page on its side.
        private const int FewRows = 6;

        protected override ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => blocks.Any(b => b is Landscape)
            ? [.. base.Rewrite(blocks).SelectMany(block => block is Landscape landscape && FitsUpright(landscape) ? landscape.Blocks : [block])]
            : base.Rewrite(blocks);

        private bool FitsUpright(Landscape landscape)
        {
            var tables = landscape.Blocks.OfType<Table>().ToList();
            return tables.Count > 0 && tables.Sum(t => t.Rows.Count(r => r.Kind == TableRowKind.Body)) <= FewRows && tables.TrueForAll(FitsUpright);
        }

        private bool FitsUpright(Table table)
        {
            var needs = new ColumnNeeds(table.Columns.Length, context);
            needs.Add(table);
            var widths = ColumnLayout.Divide(table.Columns, needs, double.PositiveInfinity, context.Theme.Page.TextWidth);
            return widths.Sum() <= context.Theme.Page.TextWidth;
        }
    }
}
