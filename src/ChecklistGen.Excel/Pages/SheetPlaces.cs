using ChecklistGen.Text;

namespace ChecklistGen.Excel.Pages;

/// <summary>The places of a sheet: <c>Sheet1!C12</c>, as Excel writes them.</summary>
internal sealed class SheetPlaces : PlaceNames
{
    private readonly string _path;
    private readonly string _name;
    private readonly int _before;

    // The rows by their running number, ascending: the sheet itself as row 0, and one for all blank rows that come together.
    private readonly int[] _rows;

    /// <summary>Counts the rows of a sheet.</summary>
    /// <param name="path">The page's path.</param>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="before">The running number of the last row of the page before it.</param>
    /// <param name="rows">The rows with something in them.</param>
    public SheetPlaces(string path, string sheet, int before, IEnumerable<SheetRow> rows)
    {
        (_path, _name, _before) = (path, Quoted(sheet), before);
        var numbers = new List<int> { 0 };
        foreach (var row in rows)
        {
            if (row.Number > numbers[^1] + 1)
                numbers.Add(row.Number - 1);
            numbers.Add(row.Number);
        }

        _rows = [.. numbers];
    }

    /// <summary>The running number of the last row.</summary>
    public int Last => _before + _rows.Length;

    /// <summary>Where the sheet begins.</summary>
    public Location Sheet => At(0, 1);

    /// <summary>Where a cell is; the row has something in it.</summary>
    public Location At(int row, int column) => new(_path, _before + Array.BinarySearch(_rows, row) + 1, column) { Names = this };

    /// <inheritdoc/>
    public override string Of(int line, int column) => Name(_name, _rows[line - _before - 1], column);

    /// <summary>The name of a place.</summary>
    public static string Name(string quoted, int row, int column) => $"{quoted}!{new CellReference(Math.Max(row, 1), Math.Max(column, 1))}";

    /// <summary>A sheet's name as it is before an exclamation mark.</summary>
    public static string Quoted(string sheet) => sheet.Length > 0 && !char.IsAsciiDigit(sheet[0]) && sheet.All(c => char.IsLetterOrDigit(c) || c is '_' or '.')
        ? sheet
        : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}

/// <summary>The places of a sheet that is still being read, whose rows have their own numbers.</summary>
/// <param name="sheet">The sheet's name.</param>
internal sealed class RowPlaces(string sheet) : PlaceNames
{
    private readonly string _name = SheetPlaces.Quoted(sheet);

    /// <inheritdoc/>
    public override string Of(int line, int column) => SheetPlaces.Name(_name, line, column);
}
