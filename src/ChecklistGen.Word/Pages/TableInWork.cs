using System.Globalization;
using System.Runtime.CompilerServices;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Pages;

/// <summary>What a cell goes on with.</summary>
internal enum CellMerge
{
    /// <summary>Nothing: it is a cell of its own.</summary>
    None,

    /// <summary>The cell in the row above.</summary>
    Above,

    /// <summary>The cell before it.</summary>
    Left,
}

/// <summary>A table that is being read, row by row.</summary>
/// <param name="number">Which table of the document it is.</param>
internal sealed class TableInWork(int number)
{
    // Wider than any table on paper.
    private const int MostColumns = 1000;

    private readonly List<(bool IsHead, Location Location, List<PageCell> Cells)> _rows = [];

    // By the column of the document's grid in which it begins, the cell of the row above.
    private Dictionary<int, PageCell> _above = [];
    private Dictionary<int, PageCell> _begins = [];
    private List<PageCell> _cells = [];
    private PlaceNames? _places;
    private int _before;
    private int _column;

    /// <summary>Whether the row heads the table on each sheet of paper.</summary>
    public bool IsHead { get; set; }

    /// <summary>Whether the row is deleted, and only shown as such.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Where the row is.</summary>
    public Location RowLocation { get; private set; }

    /// <summary>Where the next cell is.</summary>
    public Location CellLocation => RowLocation with { Column = _cells.Count + 1 };

    /// <summary>Its cells in their order, each once.</summary>
    public IEnumerable<PageCell> Cells => _rows.SelectMany(r => r.Cells).Distinct(ReferenceEqualityComparer.Instance).Cast<PageCell>();

    /// <summary>Begins a row.</summary>
    public void BeginRow(Location location)
    {
        // Rows of tables within this one are counted in between.
        var before = location.Line - _rows.Count - 1;
        if (_places is null || before != _before)
            (_places, _before) = (new TablePlaces(number, before), before);
        RowLocation = location with { Names = _places };
        (IsHead, IsDeleted, _column) = (false, false, 0);
        (_cells, _begins) = ([], []);
    }

    /// <summary>Leaves columns free before the row's first cell.</summary>
    public void Shift(int columns) => Add(new PageCell("", "", CellLocation) { ColumnSpan = columns }, CellMerge.None);

    /// <summary>Adds a cell to the row.</summary>
    public void Add(PageCell cell, CellMerge merge)
    {
        if (_column + cell.ColumnSpan > MostColumns)
            throw new BadPackageException(PageDiagnostics.BoundMet, string.Create(CultureInfo.InvariantCulture, $"a table has more than {MostColumns} columns"), "split the table");
        cell = Whole(cell, merge);
        _begins[_column] = cell;
        _column += cell.ColumnSpan;
        _cells.Add(cell);
    }

    /// <summary>Ends the row; one that is deleted is none.</summary>
    public void EndRow()
    {
        if (IsDeleted || _cells.Count == 0)
            return;
        _rows.Add((IsHead, RowLocation, _cells));
        _above = _begins;
    }

    /// <summary>Puts the cells in their places.</summary>
    public TableGrid ToGrid(SpanBudget budget)
    {
        var grid = new TableGrid(budget, isMarked: true);
        // Moving the border of one cell makes two columns of one: where all rows have as many cells, these are the columns.
        var whole = _rows.Where(r => r.Cells.Count > 1).Select(r => r.Cells.Count).Distinct().ToList();
        var isEven = whole.Count == 1;
        var columns = isEven ? whole[0] : _rows.Select(r => r.Cells.Sum(c => c.ColumnSpan)).DefaultIfEmpty(1).Max();
        var fitted = new ConditionalWeakTable<PageCell, PageCell>();
        var areHeads = true;
        foreach (var (isHead, location, cells) in _rows)
        {
            if (areHeads && (grid.IsEmpty || !isHead))
            {
                grid.BeginGroup(isHead);
                areHeads = isHead;
            }

            foreach (var cell in cells)
                grid.Add(cells.Count == 1 ? Fit(cell, columns) : isEven ? Fit(cell, 1) : cell);
            grid.EndRow(location);
        }

        return grid;

        // The same cell for the same cell: it reaches down over several rows.
        PageCell Fit(PageCell cell, int span) => cell.ColumnSpan == span ? cell : fitted.GetValue(cell, c => c with { ColumnSpan = span });
    }

    // A cell that goes on with another, and says something itself, is a cell of its own.
    private PageCell Whole(PageCell cell, CellMerge merge) => merge switch
    {
        CellMerge.Above when cell.Text.Length == 0 && _above.TryGetValue(_column, out var above) && above.ColumnSpan == cell.ColumnSpan => above,
        CellMerge.Left when cell.Text.Length == 0 && _cells.Count > 0 => _cells[^1],
        _ => cell,
    };
}
