using System.Globalization;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Reading;

/// <summary>Reads an answer from what is in a cell.</summary>
internal static class CellAnswers
{
    private const int DayLength = 10;

    // A number in a date's cell that was formatted as a number: days from 1954 to 2119. A year alone is none of them.
    private const double FirstDay = 20_000;
    private const double LastDay = 80_000;

    /// <summary>The answer; null where it can't be told, as with a box that has become a word.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="field">The field, empty.</param>
    /// <param name="language">The language in which the document shows dates.</param>
    public static FilledField? Read(FilledCell cell, FilledField field, string language) => field.Kind switch
    {
        FieldKind.CheckBox => IsTicked(cell) is { } isTicked ? field with { IsChecked = isTicked } : null,
        FieldKind.Date => field with { Value = DayOf(cell) ?? WrittenDay.Read(cell.Text, language) ?? PlainText.OnOneLine(cell.Text) },
        FieldKind.MultilineText => field with { Value = cell.Text.Trim() },
        _ => field with { Value = PlainText.OnOneLine(cell.Text) },
    };

    // Programs turn a tick into a truth value, and people write 1.
    private static bool? IsTicked(FilledCell cell) => cell.Text.Trim() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        var text => TickMarks.Read(text),
    };

    private static string? DayOf(FilledCell cell)
    {
        if (cell.Day is not { Length: DayLength } day)
            return null;
        // A cell that shows a date holds one; one that shows a number may.
        return cell.Text == day || (double.TryParse(cell.Text, CultureInfo.InvariantCulture, out var number) && number is >= FirstDay and <= LastDay)
            ? day
            : null;
    }
}
