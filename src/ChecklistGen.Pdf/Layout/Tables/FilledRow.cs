using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>A row with as many cells as the table's columns ask for.</summary>
/// <param name="Row">The row as the document has it.</param>
/// <param name="Cells">Its cells, which cover every column once.</param>
internal sealed record FilledRow(TableRow Row, IReadOnlyList<FilledCell> Cells)
{
    /// <summary>Adds the cells that a table's maker forgot; what is too much goes into the last cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns the table has.</param>
    public static FilledRow From(TableRow row, int columns)
    {
        var cells = new List<FilledCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (column == columns)
            {
                var last = cells[^1];
                cells[^1] = last with { Cell = last.Cell with { Content = [.. last.Cell.Content, new TextRun(" "), .. cell.Content] } };
                continue;
            }

            var span = Math.Clamp(cell.ColumnSpan, 1, columns - column);
            cells.Add(new FilledCell(cell, column, span));
            column += span;
        }

        for (; column < columns; column++)
            cells.Add(new FilledCell(new TableCell([]) { Source = row.Source }, column, 1));
        return new FilledRow(row, cells);
    }
}

/// <summary>A cell in its place.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Index">The first column that it covers.</param>
/// <param name="Span">How many columns it covers.</param>
internal sealed record FilledCell(TableCell Cell, int Index, int Span);
