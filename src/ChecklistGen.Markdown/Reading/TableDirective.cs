using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Reading;

/// <summary>
/// <c>:::table[Caption]{widths="auto 2fr 20% 48pt" headers="1" description="…"}</c>, <c>:::facts</c> and
/// <c>:::signoff</c>: the properties of a table that pipe tables can't express.
/// </summary>
internal static class TableDirective
{
    public static ImmutableArray<string> Attributes { get; } = ["widths", "headers", "description"];

    public static IEnumerable<Block> Read(TableStyle style, DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var isFound = false;
        foreach (var block in content)
        {
            isFound |= block is Table;
            yield return block is Table table ? Complete(table, style, arguments) : block;
        }

        if (!isFound)
            arguments.ReportMisplaced($"`:::{arguments.Name}` contains no table", "put a pipe table between its lines");
    }

    private static Table Complete(Table table, TableStyle style, DirectiveArguments arguments)
    {
        var headers = HeaderColumns(style, table.Columns.Length, arguments);
        var widths = arguments.List("widths", ' ');
        if (widths.Length > 0 && widths.Length != table.Columns.Length)
        {
            arguments.ReportBadValue(
                "widths",
                arguments.Text("widths"),
                FormattableString.Invariant($"give one width for each of the {table.Columns.Length} columns"));
            widths = [];
        }

        return table with
        {
            Style = style,
            Caption = arguments.Content,
            Description = arguments.Text("description"),
            Columns =
            [
                .. table.Columns.Select((column, i) => column with
                {
                    IsRowHeader = headers.Contains(i + 1),
                    Requested = widths.IsEmpty ? ColumnWidth.Auto : Width(widths[i], arguments),
                }),
            ],
            Rows = style == TableStyle.Facts ? [.. table.Rows.Where(r => !IsEmptyHeader(r)).Select(r => MuteNames(r, headers))] : table.Rows,
        };
    }

    // In tables of facts, the first column heads the rows unless the template says otherwise.
    private static HashSet<int> HeaderColumns(TableStyle style, int count, DirectiveArguments arguments)
    {
        var columns = new HashSet<int>();
        foreach (var text in arguments.List("headers", ' '))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var column) && column > 0 && column <= count)
                columns.Add(column);
            else
                arguments.ReportBadValue("headers", text, FormattableString.Invariant($"give the numbers of columns, of which there are {count}, as in `headers=\"1 3\"`"));
        }

        return columns.Count == 0 && style != TableStyle.Grid ? [1] : columns;
    }

    private static ColumnWidth Width(string text, DirectiveArguments arguments)
    {
        if (text == "auto")
            return ColumnWidth.Auto;
        foreach (var (suffix, unit) in new[] { ("pt", ColumnWidthUnit.Points), ("%", ColumnWidthUnit.Percent), ("fr", ColumnWidthUnit.Fraction) })
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value > 0)
            {
                return new ColumnWidth(unit, value);
            }
        }

        arguments.ReportBadValue("widths", text, "write `auto`, points (`48pt`), percentages (`20%`) or fractions of the remaining width (`2fr`)");
        return ColumnWidth.Auto;
    }

    // The names of facts are muted.
    private static TableRow MuteNames(TableRow row, HashSet<int> headers) => row with
    {
        Cells = [.. row.Cells.Select((cell, i) => headers.Contains(i + 1) && !cell.Content.IsEmpty ? cell with { Content = [new Muted(cell.Content)] } : cell)],
    };

    private static bool IsEmptyHeader(TableRow row) => row.Kind == TableRowKind.Header && row.Cells.All(c => c.Content.IsEmpty);
}
