using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides what page breaks must not part: header and group rows stay with the row below, the last two rows of a
/// table with each other; what leads up to a table stays with it; small tables, facts and signatures are never cut.
/// </summary>
public sealed class KeepTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter().Rewrite(document);

    private sealed class Rewriter : DocumentRewriter
    {
        // A reader takes them in at one glance.
        private const int SmallTable = 8;
        private const int ShortText = 400;

        protected override ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) =>
        [
            .. base.Rewrite(blocks).Select((block, i) => block is Paragraph { Style: ParagraphStyle.Body } paragraph && LeadsUp(paragraph, blocks, i)
                ? paragraph with { KeepWithNext = true }
                : block),
        ];

        protected override Block Rewrite(Block block) => block is Table table
            ? table with
            {
                KeepTogether = table.Style is TableStyle.Facts or TableStyle.SignOff || IsSmall(table),
                Rows = Keep(table.Rows),
            }
            : base.Rewrite(block);

        private static bool IsSmall(Table table) => table.Rows.Length <= SmallTable && !table.Rows.Any(r => r.Kind == TableRowKind.Group);

        private static bool LeadsUp(Paragraph paragraph, ImmutableArray<Block> blocks, int index) =>
            index + 1 < blocks.Length && blocks[index + 1] is Table && InlineText.Of(paragraph.Content).Length <= ShortText;

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
