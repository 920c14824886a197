using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides what page breaks must not part: header and group rows stay with the row below; the last two rows of a table, and
/// the first and the last two items of a list, with each other; what leads up to a table or a list with it, facts before a
/// table too; small tables and facts without groups, and signatures, are never cut.
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
            .. base.Rewrite(blocks).Select((block, i) => block switch
            {
                Paragraph { Style: ParagraphStyle.Body } paragraph when LeadsUp(paragraph, blocks, i) => paragraph with { KeepWithNext = true },
                Table { Style: TableStyle.Facts, Rows: [.., var last] } facts when i + 1 < blocks.Length && blocks[i + 1] is Table =>
                    facts with { Rows = facts.Rows.SetItem(facts.Rows.Length - 1, last with { KeepWithNext = true }) },
                _ => block,
            }),
        ];

        protected override Block Rewrite(Block block) => block switch
        {
            Table table => table with
            {
                KeepTogether = table.Style == TableStyle.SignOff || (!HasGroups(table) && (table.Style == TableStyle.Facts || table.Rows.Length <= SmallTable)),
                Rows = Keep(table.Rows),
            },
            ListBlock list => KeepEnds((ListBlock)base.Rewrite(list)),
            _ => base.Rewrite(block),
        };

        private static ListBlock KeepEnds(ListBlock list) =>
            list with { Items = [.. list.Items.Select((item, i) => LeavesOneAlone(list, i) ? Keep(item) : item)] };

        private static bool LeavesOneAlone(ListBlock list, int index) => index < list.Items.Length - 1 && (index == 0 || index == list.Items.Length - 2);

        private static ListItem Keep(ListItem item) => item.Blocks is [Paragraph paragraph] && IsShort(paragraph)
            ? item with { Blocks = [paragraph with { KeepWithNext = true }] }
            : item;

        private static bool IsShort(Paragraph paragraph) => InlineText.Of(paragraph.Content).Length <= ShortText;

        private static bool HasGroups(Table table) => table.Rows.Any(r => r.Kind == TableRowKind.Group);

        private static bool LeadsUp(Paragraph paragraph, ImmutableArray<Block> blocks, int index) =>
            index + 1 < blocks.Length && blocks[index + 1] is Table or ListBlock && IsShort(paragraph);

        private static ImmutableArray<TableRow> Keep(ImmutableArray<TableRow> rows)
        {
            var kept = rows.ToBuilder();
            for (var i = 0; i < kept.Count - 1; i++)
            {
                var heads = kept[i].Kind is TableRowKind.Header or TableRowKind.Group;
                var leavesOneAlone = i == kept.Count - 2;
                if (kept[i].KeepWithNext != (heads || leavesOneAlone))
                    kept[i] = kept[i] with { KeepWithNext = !kept[i].KeepWithNext };
            }

            return kept.ToImmutable();
        }
    }
}
