using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ChecklistGen.Markdown.Reading;

/// <summary>Turns pipe tables into tables of the document model, row by row.</summary>
/// <param name="context">The state of the reading.</param>
/// <param name="parser">Parses what is in cells.</param>
internal sealed class TableReader(DocumentReadContext context, InlineProcessor parser)
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
        var texts = PipeTableSyntax.SplitRow(row.Text);
        if (texts.Count > columns)
        {
            context.Report(
                DocumentReaderDiagnostics.SurplusCell,
                location,
                FormattableString.Invariant($"the row has {texts.Count} cells and its header {columns}"),
                "write a `|` in a cell as `\\|`");
        }

        var cells = Enumerable.Range(0, columns).Select(i => i < texts.Count ? Parse(texts[i], row.Line) : null).ToList();
        if (!isHeader && GroupOf(cells) is { } group)
        {
            var title = context.ReadInlines(group.Content ?? "", location);
            return new TableRow(TableRowKind.Group, [new TableCell(title) { ColumnSpan = columns, Source = location }]) { Source = location };
        }

        var reader = new InlineReader(context, location);
        return new TableRow(
            isHeader ? TableRowKind.Header : TableRowKind.Body,
            [.. cells.Select(c => new TableCell(reader.Read(c)) { Source = location })])
        { Source = location };
    }

    private ContainerInline? Parse(StringSlice text, int line)
    {
        if (text.IsEmpty)
            return null;
        var cell = new PipeTableCell(text, line);
        parser.ProcessInlineLeaf(cell);
        return cell.Inline;
    }

    private static DirectiveCall? GroupOf(List<ContainerInline?> cells) =>
        cells is [{ FirstChild: DirectiveInline directive, LastChild: DirectiveInline }, ..] && directive.Call.Name == Directives.Group
            ? directive.Call
            : null;
}
