using System.Globalization;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Office.Forms;
using ChecklistGen.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChecklistGen.Excel.Writing;

/// <summary>Makes the cells of a workbook, and keeps the texts that are not answers.</summary>
internal sealed class CellWriter(SharedTexts texts)
{

    // Excel takes 1900 for a leap year: days before are counted differently.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The digests of all texts that are not answers.</summary>
    public List<int> Digests { get; } = [];

    /// <summary>A text of ours or of the page.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="text">The text; where it is empty, the cell has its look alone.</param>
    /// <param name="look">Its look.</param>
    /// <param name="place">The key of the line it is in, or <see cref="WorkbookRecord.NoLine"/>.</param>
    public Cell Text(int row, int column, string text, Look look, string place = WorkbookRecord.NoLine)
    {
        if (text.Length > 0)
            Digests.Add(TextDigests.Of(place, text));
        return Answer(row, column, text, look);
    }

    /// <summary>A text that somebody has filled in, or one that nobody sees.</summary>
    public Cell Answer(int row, int column, string text, Look look) => text.Length == 0
        ? Empty(row, column, look)
        : Valued(row, column, look, CellValues.SharedString, texts.NumberOf(SafeText.Of(text)).ToString(CultureInfo.InvariantCulture));

    /// <summary>A day, as <c>yyyy-MM-dd</c>; what is none is a text.</summary>
    public Cell Day(int row, int column, string day, Look look) =>
        TryParse(day) is { } date ? Number(row, column, SerialOf(date), look) : Answer(row, column, day, look);

    /// <summary>A number.</summary>
    public static Cell Number(int row, int column, double number, Look look) =>
        Valued(row, column, look, CellValues.Number, number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A formula with the number that it yields; null where that is an empty text.</summary>
    public static Cell Formula(int row, int column, string formula, double? value, Look look)
    {
        var cell = value is { } number ? Number(row, column, number, look) : Valued(row, column, look, CellValues.String, "");
        cell.PrependChild(new CellFormula(formula));
        return cell;
    }

    /// <summary>A formula over arrays with the text that it yields.</summary>
    public static Cell ArrayFormula(int row, int column, string formula, string value, Look look)
    {
        var cell = Valued(row, column, look, CellValues.String, SafeText.Escape(value));
        cell.PrependChild(new CellFormula(formula) { FormulaType = CellFormulaValues.Array, Reference = cell.CellReference });
        return cell;
    }

    /// <summary>The number by which Excel knows a day.</summary>
    public static int SerialOf(DateOnly date) => date.DayNumber - DayZero.DayNumber;

    /// <summary>A day as answers carry it; null for anything else, and for days that programs count differently.</summary>
    public static DateOnly? TryParse(string day) =>
        IsoDate.Parse(day) is { } date && date >= FirstSafeDay ? date : null;

    private static Cell Empty(int row, int column, Look look) => new() { CellReference = new CellReference(row, column).ToString(), StyleIndex = (uint)look };

    private static Cell Valued(int row, int column, Look look, CellValues type, string value)
    {
        var cell = Empty(row, column, look);
        if (type != CellValues.Number)
            cell.DataType = type;
        cell.AppendChild(new CellValue(value));
        return cell;
    }
}
