using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>Puts the cells of a table in their places: what spans columns or rows is in each that it covers.</summary>
/// <param name="budget">What spans may still add.</param>
/// <param name="isMarked">Whether the page says that it is a table.</param>
public sealed class TableGrid(SpanBudget budget, bool isMarked)
{
    private readonly List<PageRow> _rows = [];
    private readonly List<PageCell> _cells = [];

    // By column, the cell that reaches down from above and how many rows it still covers.
    private readonly List<(PageCell Cell, int Rows)> _fromAbove = [];
    private int _headRows;
    private int _ownCells;
    private bool _isInHead;
    private bool _areHeaders = true;

    /// <summary>Whether no row has ended yet.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Whether the row that is being filled has more cells than the first.</summary>
    public bool IsRowTooLong => _rows.Count > 0 && _cells.Count > _rows[0].Cells.Length;

    /// <summary>Whether the row that is being filled has any text of its own.</summary>
    public bool HasText => _cells.Exists(c => c.Text.Length > 0);

    /// <summary>Whether two rows at least have something in two cells at least: a layout's cells hold the rest of the page.</summary>
    public bool HoldsData => _rows.Where(r => r.Cells.Where(c => c.Text.Length > 0).Distinct(ReferenceEqualityComparer.Instance).Skip(1).Any()).Skip(1).Any();

    /// <summary>How many columns of the row are filled, those that reach down from above included.</summary>
    public int Width
    {
        get
        {
            var width = _cells.Count;
            while (width < _fromAbove.Count && _fromAbove[width].Rows > 0)
                width++;
            return width;
        }
    }

    /// <summary>Begins a group of rows, which nothing from above reaches into.</summary>
    public void BeginGroup(bool isHead)
    {
        _fromAbove.Clear();
        _isInHead = isHead;
    }

    /// <summary>Adds a cell to the row, after those that reach down from above.</summary>
    public void Add(PageCell cell)
    {
        FillFromAbove();
        for (var column = 0; column < cell.ColumnSpan && (column == 0 || budget.Take()); column++)
            Place(cell, cell.RowSpan == 0 ? int.MaxValue : cell.RowSpan - 1);
        _ownCells++;
        _areHeaders &= cell.IsHeader;
    }

    /// <summary>Ends the row; a row without cells is dropped.</summary>
    public void EndRow(Location location)
    {
        if (_ownCells > 0)
        {
            FillFromAbove();
            _rows.Add(new PageRow([.. _cells], location));
            if (_headRows == _rows.Count - 1 && (_isInHead || _areHeaders || _rows[^1].IsTitle))
                _headRows++;
        }

        _cells.Clear();
        _ownCells = 0;
        _areHeaders = true;
    }

    /// <summary>The table; null where it has no row.</summary>
    public PageTable? ToTable()
    {
        if (_rows.Count == 0)
            return null;
        if (!isMarked && _headRows == 0)
            return new PageTable(_rows[0], [.. _rows.Skip(1)]) { IsMarked = false };
        // Without a mark the first row that is no title across the table heads it; titles alone head nothing, and nor do
        // rows that are all headings, where nothing follows them.
        var first = _rows.FindIndex(r => !r.IsTitle);
        var header = Math.Max(first, 0);
        if (_headRows < _rows.Count)
            header = Math.Max(header, _rows.FindLastIndex(Math.Max(_headRows - 1, 0), r => !r.IsTitle));
        if (_headRows <= header)
            header = EndOfHeader(header);
        return new PageTable([.. _rows.Take(header + 1)], [.. _rows.Skip(header + 1)]);
    }

    // A header that nobody marked goes on below cells of it that span columns, where others reach down beside them, all is bold, or
    // there is something below those cells and nothing beside them.
    private int EndOfHeader(int header)
    {
        const int most = 3;
        var end = header;
        for (; end < header + most && end + 2 < _rows.Count; end++)
        {
            var (row, below) = (_rows[end], _rows[end + 1]);
            var isSplit = !row.IsTitle && !below.IsTitle && row.Cells.Any(c => c is { ColumnSpan: > 1, Text.Length: > 0 });
            var reachesDown = row.Cells.Zip(below.Cells).Any(c => ReferenceEquals(c.First, c.Second) && c.First.Text.Length > 0);
            var isBeside = row.Cells.Length == below.Cells.Length && row.Cells.Zip(below.Cells).All(c => c.First is { ColumnSpan: > 1, Text.Length: > 0 } == c.Second.Text.Length > 0);
            if (!isSplit || !(reachesDown || isBeside || (IsBold(below) && !IsBold(_rows[end + 2]))))
                break;
        }

        return end;
    }

    private static bool IsBold(PageRow row) => row.Cells.All(c => c.IsBold || c.Text.Length == 0);

    private void FillFromAbove()
    {
        while (_cells.Count < _fromAbove.Count && _fromAbove[_cells.Count] is (var cell, > 0 and var rows) && budget.Take())
            Place(cell, rows == int.MaxValue ? rows : rows - 1);
    }

    private void Place(PageCell cell, int rowsBelow)
    {
        var column = _cells.Count;
        _cells.Add(cell);
        if (column < _fromAbove.Count)
            _fromAbove[column] = (cell, rowsBelow);
        else
            _fromAbove.Add((cell, rowsBelow));
    }
}

/// <summary>What spans may add to the tables of a page: a small page must not grow without bound.</summary>
public sealed class SpanBudget
{
    /// <summary>How many places spans may add.</summary>
    public const int Most = 1_000_000;
    private int _taken;

    /// <summary>Whether something had to be left out.</summary>
    public bool IsSpent => _taken > Most;

    /// <summary>Takes one place; false where none is left.</summary>
    public bool Take() => ++_taken <= Most;
}
