using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>A table's columns as Word counts them.</summary>
/// <param name="Columns">The width of each in twentieths of a point.</param>
/// <param name="Headers">The text that heads each; empty where there is none.</param>
internal sealed record TableGrid(ImmutableArray<int> Columns, ImmutableArray<string> Headers)
{
    /// <summary>The width of the whole.</summary>
    public int Width => Columns.Sum();

    /// <param name="table">The table.</param>
    /// <param name="scale">By how much columns are wider than was decided.</param>
    public static TableGrid Of(Table table, double scale)
    {
        // Edges are rounded, not widths: so the sum is right however many columns there are.
        var widths = ImmutableArray.CreateBuilder<int>(table.Columns.Length);
        double right = 0;
        var edge = 0;
        foreach (var column in table.Columns)
        {
            right += column.Width * scale;
            widths.Add(Units.Twips(right) - edge);
            edge = Units.Twips(right);
        }

        return new TableGrid(widths.MoveToImmutable(), HeadersOf(table));
    }

    /// <summary>The width of some columns together.</summary>
    public int WidthOf(int column, int span)
    {
        var width = 0;
        for (var i = column; i < column + span && i < Columns.Length; i++)
            width += Columns[i];
        return width;
    }

    // A cell over several columns heads none of them: the row below it does, as far as it says anything.
    private static ImmutableArray<string> HeadersOf(Table table)
    {
        var headers = new string[table.Columns.Length];
        Array.Fill(headers, "");
        foreach (var row in table.HeaderRows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1 && column < headers.Length && InlineText.Of(cell.Content) is { Length: > 0 } text)
                    headers[column] = text;
                column += cell.ColumnSpan;
            }
        }

        return [.. headers];
    }
}
