using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Syntax;

namespace ChecklistGen.Markdown.Reading;

/// <summary>Turns pipe tables into tables of the document model.</summary>
internal sealed class TableReader(DocumentReadContext context)
{
    public Table Read(PipeTableBlock block)
    {
        var columns = block.Alignments.Select(a => new TableColumn { Alignment = a }).ToImmutableArray();
        var rows = block.Cast<PipeTableRow>().Select((row, i) => Row(row, isHeader: i == 0, columns.Length)).ToImmutableArray();
        return new Table(columns, rows) { Source = context.LocationOf(block) };
    }

    private TableRow Row(PipeTableRow row, bool isHeader, int columns)
    {
        var location = context.LocationOf(row);
        if (row.SurplusCells > 0)
        {
            context.Report(
                DocumentReaderDiagnostics.SurplusCell,
                location,
                FormattableString.Invariant($"the row has {columns + row.SurplusCells} cells and its header {columns}"),
                "write a `|` in a cell as `\\|`");
        }

        if (!isHeader && GroupOf(row) is { } group)
        {
            var title = context.ReadInlines(group.Content ?? "", location);
            return new TableRow(TableRowKind.Group, [new TableCell(title) { ColumnSpan = columns, Source = location }]) { Source = location };
        }

        var reader = new InlineReader(context, location);
        var cells = row.Cast<PipeTableCell>().Select(c => new TableCell(reader.Read(c.Inline)) { Source = location });
        return new TableRow(isHeader ? TableRowKind.Header : TableRowKind.Body, [.. cells]) { Source = location };
    }

    private static DirectiveCall? GroupOf(PipeTableRow row) =>
        row.Count > 0
        && row[0] is PipeTableCell { Inline: { FirstChild: DirectiveInline directive, LastChild: DirectiveInline } }
        && directive.Call.Name == Directives.Group
            ? directive.Call
            : null;
}
