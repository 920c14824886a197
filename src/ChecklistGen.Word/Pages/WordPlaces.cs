using System.Globalization;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Pages;

/// <summary>The places of a document's table: <c>table 3, row 4, column 2</c>, or <c>table 3, row 4</c> for what comes first in it.</summary>
/// <param name="table">Which table of the document it is, from 1; tables within others count where they begin.</param>
/// <param name="before">The running number before its first row.</param>
internal sealed class TablePlaces(int table, int before) : PlaceNames
{
    public override string Of(int line, int column) => column <= 1
        ? string.Create(CultureInfo.InvariantCulture, $"table {table}, row {line - before}")
        : string.Create(CultureInfo.InvariantCulture, $"table {table}, row {line - before}, column {column}");
}

/// <summary>The places of paragraphs between tables: <c>paragraph 12</c>.</summary>
/// <param name="rows">How many rows of tables come before them.</param>
internal sealed class ParagraphPlaces(int rows) : PlaceNames
{
    public override string Of(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"paragraph {line - rows}");
}
