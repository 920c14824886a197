using ChecklistGen.Pages;

namespace ChecklistGen.Excel.Pages;

/// <summary>Knows which cells of a sheet are merged into one.</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<CellReference, CellReference> _lastOf = [];

    // By column, the merged cell that reaches down from above, and the last row and column of it.
    private readonly Dictionary<int, (PageCell Cell, int First, CellReference Last)> _open = [];
    private readonly int _lastColumn;

    public MergedCells(SheetCells cells)
    {
        // A cell that is merged to the edge of the sheet covers no more than others fill.
        _lastColumn = cells.Rows.SelectMany(r => r.Cells).Select(c => c.Column).DefaultIfEmpty(1).Max();
        var lastRow = cells.Rows.Count > 0 ? cells.Rows[^1].Number : 1;
        foreach (var merge in cells.Merges)
            _lastOf.TryAdd(merge.First, new CellReference(Math.Min(merge.Last.Row, lastRow), Math.Min(merge.Last.Column, Math.Max(_lastColumn, merge.First.Column))));
    }

    /// <summary>The last column that a cell covers.</summary>
    public int LastColumnOf(int row, int column) => _lastOf.TryGetValue(new CellReference(row, column), out var last) ? last.Column : column;

    /// <summary>The last row that the cells of a row cover.</summary>
    public int LastRowOf(SheetRow row)
    {
        var last = row.Number;
        foreach (var cell in row.Cells)
        {
            if (_lastOf.TryGetValue(new CellReference(row.Number, cell.Column), out var merged))
                last = Math.Max(last, merged.Row);
        }

        return last;
    }

    /// <summary>Keeps a cell for the rows into which it reaches down.</summary>
    public void Keep(int row, int column, PageCell cell)
    {
        if (_lastOf.TryGetValue(new CellReference(row, column), out var last) && last.Row > row)
            _open[column] = (cell, row, last);
    }

    /// <summary>The cell that begins in this column and reaches down from above; null where there is none.</summary>
    public PageCell? Above(int row, int column) =>
        _open.TryGetValue(column, out var open) && row > open.First && row <= open.Last.Row ? open.Cell : null;
}
