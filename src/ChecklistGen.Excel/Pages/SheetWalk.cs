using System.Globalization;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Pages;

/// <summary>Goes through the rows of a sheet and their cells: they are in order, and may leave out where they are (ISO 29500-1, 18.3.1.73 and 18.3.1.4).</summary>
/// <param name="xml">Reads the sheet's part.</param>
/// <param name="sheet">The sheet's name, for messages.</param>
internal sealed class SheetWalk(PartXmlReader xml, string sheet)
{
    private int _row;

    /// <summary>The number of the row at whose start the reader is.</summary>
    /// <exception cref="BadPackageException">It does not follow the row before.</exception>
    public int NextRow()
    {
        var number = _row + 1;
        if (xml.Attribute("r") is { } given && !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            number = 0;
        if (number <= _row || number > CellReference.MostRows)
            throw BadPackageException.Broken($"the rows of the sheet `{sheet}` are out of order");
        return _row = number;
    }

    /// <summary>Visits the cells of that row, the reader at the start of each.</summary>
    /// <exception cref="BadPackageException">A cell does not follow the one before.</exception>
    public void EachCell(Action<CellReference> visit)
    {
        var column = 0;
        xml.Each(() =>
        {
            if (xml.Name != "c")
                return;
            var at = xml.Attribute("r") is { } reference ? CellReference.Parse(reference) : new CellReference(_row, column + 1);
            if (at.Row != _row || at.Column <= column || at.Column > CellReference.MostColumns)
                throw BadPackageException.Broken($"the cells of the sheet `{sheet}` are out of order");
            column = at.Column;
            visit(at);
        });
    }
}
