using System.Globalization;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Pages;

/// <summary>A cell's place in its sheet, both from 1: <c>C12</c> is column 3, row 12.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    /// <summary>How many rows a sheet may have.</summary>
    public const int MostRows = 1 << 20;

    /// <summary>How many columns a sheet may have.</summary>
    public const int MostColumns = 1 << 14;

    /// <summary>Reads one; dollar signs are left out.</summary>
    /// <exception cref="BadPackageException">It is none.</exception>
    public static CellReference Parse(ReadOnlySpan<char> text)
    {
        var (row, column, hasDigits) = (0, 0, false);
        foreach (var c in text)
        {
            if (c == '$')
                continue;
            if (char.IsAsciiDigit(c))
                (row, hasDigits) = (Math.Min((row * 10) + c - '0', MostRows + 1), true);
            else if (!hasDigits && char.IsAsciiLetter(c))
                column = Math.Min((column * 26) + (c & 0x1F), MostColumns + 1);
            else
                column = MostColumns + 1;
        }

        return row is >= 1 and <= MostRows && column is >= 1 and <= MostColumns
            ? new CellReference(row, column)
            : throw BadPackageException.Broken($"`{text}` names no cell of a sheet");
    }

    /// <summary>A column's letters.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    public override string ToString() => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Cells that make a rectangle.</summary>
/// <param name="First">The one at the top left.</param>
/// <param name="Last">The one at the bottom right.</param>
internal readonly record struct CellRange(CellReference First, CellReference Last)
{
    /// <summary>Reads <c>B2:G2</c>, or a single cell.</summary>
    /// <exception cref="BadPackageException">It is neither.</exception>
    public static CellRange Parse(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var first = CellReference.Parse(colon < 0 ? text : text[..colon]);
        var last = colon < 0 ? first : CellReference.Parse(text[(colon + 1)..]);
        return last.Row >= first.Row && last.Column >= first.Column
            ? new CellRange(first, last)
            : throw BadPackageException.Broken($"`{text}` is not a range of cells");
    }
}
