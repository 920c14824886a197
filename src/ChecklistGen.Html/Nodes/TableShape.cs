using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>What the rows of a table need to know of the whole.</summary>
internal sealed class TableShape
{
    public TableShape(Table table)
    {
        Table = table;
        Head = [.. table.Rows.TakeWhile(r => r.Kind == TableRowKind.Header)];

        // Someone must head the cells; where the table does not say who, the first column does.
        var headsRows = table.Columns.Select(c => c.IsRowHeader).ToArray();
        if (!table.HeaderRows.Any() && !headsRows.Contains(true))
            headsRows[0] = true;
        HeadsRow = [.. headsRows];
        Headers = HeadersOf(table.Columns.Length, Head);
        MainColumn = Enumerable.Range(0, table.Columns.Length).MaxBy(i => table.Columns[i].Width);
    }

    public Table Table { get; }

    /// <summary>The rows that head the columns, and stand at the top of each printed page.</summary>
    public ImmutableArray<TableRow> Head { get; }

    /// <summary>Which columns head their rows.</summary>
    public ImmutableArray<bool> HeadsRow { get; }

    /// <summary>What each column's header says; empty for nothing.</summary>
    public ImmutableArray<string> Headers { get; }

    /// <summary>
    /// Whether the cells of a row stand below each other on narrow screens. Two columns always have room beside each other.
    /// </summary>
    public bool IsStackable => Table.Style != TableStyle.Facts && Table.Columns.Length > 2;

    /// <summary>Whether a row holds several facts, which stand below each other on narrow screens.</summary>
    public bool HasPairs => Table.Style == TableStyle.Facts && Table.Columns.Length > 2;

    /// <summary>The widest column, whose text needs no name beside it where cells stand below each other.</summary>
    public int MainColumn { get; }

    /// <summary>The rows below the head in groups, each but perhaps the first begun by a group row.</summary>
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

    // The last header row that says something of a column speaks most exactly.
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
