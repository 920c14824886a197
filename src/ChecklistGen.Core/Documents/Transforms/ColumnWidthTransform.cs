using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>
/// Decides the width of each column from its content: never narrower than its longest word (so that words and ids do
/// not break), never wider than its longest line, and what is left over shared by those that still have to wrap.
/// </summary>
public sealed class ColumnWidthTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter(context).Rewrite(document);

    private sealed class Rewriter(TransformContext context) : DocumentRewriter
    {
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
            var needs = new ColumnNeeds(table, context);
            var widths = ColumnLayout.Divide(table.Columns, needs.Least, needs.Most, _available);
            if (widths.Sum() > _available + 0.01)
            {
                context.Diagnostics.Add(
                    DocumentDiagnostics.TableTooWide,
                    table.Source ?? default,
                    FormattableString.Invariant($"the table's longest words need {widths.Sum():0} pt of the {_available:0} pt that the page has"),
                    "put the table into `:::landscape`, or give it fewer columns");
                widths = [.. widths.Select(w => w * _available / widths.Sum())];
            }

            return [.. table.Columns.Zip(widths, (column, width) => column with { Width = width })];
        }
    }
}
