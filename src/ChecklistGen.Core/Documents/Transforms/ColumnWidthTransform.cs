using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides the width of each column from its content: never narrower than its longest word (so that words and ids do
/// not break), never wider than its longest line, and what is left over shared by those that still have to wrap. Only a word
/// longer than a third of the line, such as a long address, is broken, or one that the page has no room for, and the other columns
/// keep theirs. Tables with the same header are set alike, from one page break to the next.
/// </summary>
public sealed class ColumnWidthTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context)
    {
        var needs = new NeedsCollector(context);
        needs.Rewrite(document);
        return new Rewriter(context, needs).Rewrite(document);
    }

    private sealed class NeedsCollector(TransformContext context) : DocumentRewriter
    {
        private readonly Dictionary<Table, ColumnNeeds> _byTable = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<string, ColumnNeeds> _byHeader = new(StringComparer.Ordinal);

        public ColumnNeeds Of(Table table) => _byTable[table];

        protected override Block Rewrite(Block block)
        {
            // Nobody compares columns across the chapters of a document.
            if (block is PageBreak)
                _byHeader.Clear();
            if (block is not Table table)
                return base.Rewrite(block);
            var needs = NeedsFor(table);
            needs.Add(table);
            _byTable.Add(table, needs);
            return table;
        }

        private ColumnNeeds NeedsFor(Table table)
        {
            var header = string.Join('\n', table.HeaderRows.SelectMany(r => r.Cells).Select(c => InlineText.Of(c.Content)));
            if (header.Length == 0)
                return new ColumnNeeds(table.Columns.Length, context);
            var alike = $"{header}\n{string.Join(' ', table.Columns.Select(c => c.Requested))}";
            if (!_byHeader.TryGetValue(alike, out var needs))
                _byHeader.Add(alike, needs = new ColumnNeeds(table.Columns.Length, context));
            return needs;
        }
    }

    private sealed class Rewriter(TransformContext context, NeedsCollector needs) : DocumentRewriter
    {
        // Points that a sum of widths may be off.
        private const double Rounding = 0.01;

        // Of the line: where texts have to wrap, more would leave the other columns too little.
        private const double LongestWord = 1 / 3.0;

        // The share of the line from which on a column is easy to read although its longest word is broken.
        private const double BroadColumn = 0.3;

        private double _available = context.Theme.Page.TextWidth;

        protected override Block Rewrite(Block block)
        {
            switch (block)
            {
                case Landscape landscape:
                    _available = context.Theme.Page.Turned.TextWidth;
                    var turned = base.Rewrite(landscape);
                    _available = context.Theme.Page.TextWidth;
                    return turned;
                case Table { Columns.IsEmpty: false } table:
                    return table with { Columns = Widths(table) };
                default:
                    return base.Rewrite(block);
            }
        }

        private ImmutableArray<TableColumn> Widths(Table table)
        {
            var own = needs.Of(table);
            var widths = ColumnLayout.Divide(table.Columns, own, double.PositiveInfinity, _available);
            if (own.Least.Max() > _available * LongestWord && widths.Zip(own.Most(_available)).Any(w => w.First < w.Second - Rounding))
                widths = ColumnLayout.Divide(table.Columns, own, _available * LongestWord, _available);
            if (widths.Sum() > _available + Rounding)
            {
                var longest = ColumnLayout.LongestWord(table.Columns, own.Least, _available);
                widths = ColumnLayout.Divide(table.Columns, own, longest, _available);
                if (longest < _available * BroadColumn || widths.Sum() > _available + Rounding)
                    ReportTooWide(table, own.Least.Sum());
                if (widths.Sum() > _available + Rounding)
                    widths = [.. widths.Select(w => w * _available / widths.Sum())];
            }

            return [.. table.Columns.Zip(widths, (column, width) => column with { Width = width })];
        }

        private void ReportTooWide(Table table, double needed) => context.Diagnostics.Add(
            DocumentDiagnostics.TableTooWide,
            table.Source ?? default,
            FormattableString.Invariant($"the table's longest words need {needed:0} pt of the {_available:0} pt that the page has"),
            "put the table into `:::landscape`, or give it fewer columns");
    }
}
