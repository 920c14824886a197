using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides what page breaks must not part: header and group rows stay with the row below; the last two rows of a table, two
/// that begin alike, such as an activity as it was and as it is, and the first and the last two items of a list, with each
/// other; what leads up to a table or a list with it, facts before a table too; small tables and facts without groups, and
/// signatures, are never cut. A short last section, such as a sign-off, stays with the end of what comes before: nobody signs
/// a page that does not say what for.
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
        private const int ShortSection = 4; // blocks

        public override Document Rewrite(Document document)
        {
            var kept = base.Rewrite(document);
            return kept with { Blocks = KeepEnd(kept.Blocks) };
        }

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

        private static ImmutableArray<Block> KeepEnd(ImmutableArray<Block> blocks)
        {
            if (blocks is [.., Landscape turned])
                return blocks.SetItem(blocks.Length - 1, turned with { Blocks = KeepEnd(turned.Blocks) });
            var heading = blocks.Length - 1;
            while (heading > 0 && blocks[heading] is not Heading)
                heading--;
            var isShort = blocks.Length - heading <= ShortSection && blocks.Skip(heading).All(b => b is Heading || IsWhole(b));
            return heading == 0 || !isShort ? blocks : [.. blocks.Select((b, i) => i < heading - 1 || i == blocks.Length - 1 ? b : KeepWithNext(b))];
        }

        private static bool IsWhole(Block block) => block is Paragraph paragraph && IsShort(paragraph) || block is Table { KeepTogether: true };

        private static Block KeepWithNext(Block block) => block switch
        {
            Paragraph paragraph when IsShort(paragraph) => paragraph with { KeepWithNext = true },
            Table { Rows: [.., var last] } table => table with { Rows = table.Rows.SetItem(table.Rows.Length - 1, last with { KeepWithNext = true }) },
            _ => block,
        };

        private static ImmutableArray<TableRow> Keep(ImmutableArray<TableRow> rows)
        {
            var kept = rows.ToBuilder();
            var first = kept.Count > 0 ? FirstText(kept[0]) : "";
            var isSecond = false; // of two that begin alike
            for (var i = 0; i < kept.Count - 1; i++)
            {
                var next = FirstText(kept[i + 1]);
                var heads = kept[i].Kind is TableRowKind.Header or TableRowKind.Group;
                var leavesOneAlone = i == kept.Count - 2;
                var beginsAlike = !isSecond && first.Length > 0 && first == next;
                if (kept[i].KeepWithNext != (heads || leavesOneAlone || beginsAlike))
                    kept[i] = kept[i] with { KeepWithNext = !kept[i].KeepWithNext };
                (first, isSecond) = (next, beginsAlike);
            }

            return kept.ToImmutable();
        }

        // Boxes to tick look alike, and say nothing about their rows.
        private static string FirstText(TableRow row) =>
            row is { Kind: TableRowKind.Body, Cells: [var cell, ..] } && cell.Content.All(IsText) ? InlineText.Of(cell.Content) : "";

        private static bool IsText(Inline inline) => inline is TextRun || (inline is InlineContainer container && container.Content.All(IsText));
    }
}
