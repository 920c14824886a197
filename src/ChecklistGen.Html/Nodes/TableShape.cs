using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>What the rows of a table need to know about the table.</summary>
internal sealed class TableShape
{
    public TableShape(Table table)
    {
        Table = table;
        Head = [.. table.Rows.TakeWhile(r => r.Kind == TableRowKind.Header)];

        // Cells need a header: by default the first column.
        var headsRows = table.Columns.Select(c => c.IsRowHeader).ToArray();
        if (!table.HeaderRows.Any() && !headsRows.Contains(true))
            headsRows[0] = true;
        HeadsRow = [.. headsRows];
        Headers = HeadersOf(table.Columns.Length, Head);
        MainColumn = Enumerable.Range(0, table.Columns.Length).MaxBy(i => table.Columns[i].Width);
    }

    public Table Table { get; }

    /// <summary>The header rows, repeated at the top of each printed page.</summary>
    public ImmutableArray<TableRow> Head { get; }

    /// <summary>Which columns head their rows.</summary>
    public ImmutableArray<bool> HeadsRow { get; }

    /// <summary>The text of each column's header; may be empty.</summary>
    public ImmutableArray<string> Headers { get; }

    /// <summary>
    /// Whether the cells of a row are stacked on narrow screens. Two columns always fit side by side.
    /// </summary>
    public bool IsStackable => Table.Style != TableStyle.Facts && Table.Columns.Length > 2;

    /// <summary>Whether a row holds several facts, which are stacked on narrow screens.</summary>
    public bool HasPairs => Table.Style == TableStyle.Facts && Table.Columns.Length > 2;

    /// <summary>The widest column, whose text needs no label when cells are stacked.</summary>
    public int MainColumn { get; }

    /// <summary>The rows below the header in groups; each, except possibly the first, begins with a group row.</summary>
    public IEnumerable<ImmutableArray<TableRow>> Groups()
    {
        var group = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var row in Table.Rows.AsSpan()[Head.Length..].ToArray())
        {
            if (row.Kind == TableRowKind.Group && group.Count > 0)
                yield return group.DrainToImmutable();
            group.Add(row);
        }

        if (group.Count > 0)
            yield return group.DrainToImmutable();
    }

    // The last header row with text for a column is the most specific.
    private static ImmutableArray<string> HeadersOf(int columns, ImmutableArray<TableRow> head)
    {
        var headers = new string[columns];
        Array.Fill(headers, "");
        foreach (var row in head)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                for (var end = Math.Min(columns, column + cell.ColumnSpan); column < end; column++)
                    headers[column] = cell.Content.IsBlank() ? headers[column] : InlineText.Of(cell.Content);
            }
        }

        return [.. headers];
    }
}
