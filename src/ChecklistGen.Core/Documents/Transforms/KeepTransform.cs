using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides what page breaks must not part: header and group rows stay with the row below, the last two rows of a
/// table with each other, and tables of facts and signatures are never cut.
/// </summary>
public sealed class KeepTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter().Rewrite(document);

    private sealed class Rewriter : DocumentRewriter
    {
        protected override Block Rewrite(Block block) => block is Table table
            ? table with { KeepTogether = table.Style is TableStyle.Facts or TableStyle.SignOff, Rows = Keep(table.Rows) }
            : base.Rewrite(block);

        private static ImmutableArray<TableRow> Keep(ImmutableArray<TableRow> rows)
        {
            var kept = rows.ToBuilder();
            for (var i = 0; i < kept.Count - 1; i++)
            {
                var heads = kept[i].Kind is TableRowKind.Header or TableRowKind.Group;
                var leavesOneAlone = i == kept.Count - 2;
                kept[i] = kept[i] with { KeepWithNext = heads || leavesOneAlone };
            }

            return kept.ToImmutable();
        }
    }
}
