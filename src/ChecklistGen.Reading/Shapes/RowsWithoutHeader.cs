using ChecklistGen.Pages;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>
/// A table whose first row is no header but a row like those of the matrix above: a title, a blank row or the end of a page is between
/// them. It is read under the header above.
/// </summary>
internal static class RowsWithoutHeader
{
    /// <summary>How such a table is read; null where its first row may be a header, or the table has other columns.</summary>
    public static TableLayout? Fit(PageTable table, TableLayout? above)
    {
        if (above is not PartyLayout { IsTurned: false } layout || table.HeaderRows.Length > 1 || table.Header.Cells.Length != layout.Columns)
            return null;
        if (table.Header.Cells.Any(c => Vocabulary.IsActivity(c.Text)) || layout.Parties.All(p => MarkCells.IsBlank(table.Header.Cells[p.Column])) || !table.AllRows.All(r => IsRow(r, layout)))
            return null;
        return layout.For(new PageTable(layout.Table.HeaderRows, [.. table.AllRows]));
    }

    // An activity, and nothing but the notation of the matrix below its parties.
    private static bool IsRow(PageRow row, PartyLayout layout) =>
        row.IsTitle || row.Cells.Length < layout.Columns || (row.Cells[layout.Activity].Text.Length > 0 && layout.Parties.All(p => IsInNotation(row.Cells[p.Column], layout.Cells)));

    // Marks and texts take any text.
    private static bool IsInNotation(PageCell cell, ICellReader cells) => MarkCells.IsBlank(cell) || (cells switch
    {
        MarkCells => MarkCells.IsMark(cell),
        TextCells => false,
        _ => cells.Read(cell) is not null,
    });
}
