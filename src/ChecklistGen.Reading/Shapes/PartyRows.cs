using System.Collections.Immutable;
using ChecklistGen.Pages;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Letters or words, a row per party and a column per activity: the table is transposed, and read like any other.</summary>
internal sealed class PartyRows : TableShape
{
    private static readonly ImmutableArray<TableShape> Turned = [new LetterColumns(), new WordColumns()];

    public override ShapeFit Fit(TableFacts table)
    {
        var rows = table.Table.Rows;
        var width = table.Columns.Length;
        if (!table.Customers.IsEmpty || width < 2 || rows.IsEmpty || !rows.Any(r => r.Cells is [{ Text.Length: > 0 } first, ..] && table.IsCustomerName(first.Text)))
            return ShapeFit.None;
        var lines = rows.Prepend(table.Table.Header).Where(r => r.Cells.Length > 0 && !r.IsTitle).ToList();
        var columns = Enumerable.Range(0, width)
            .Select(c => new PageRow([.. lines.Select(r => c < r.Cells.Length ? r.Cells[c] : new PageCell("", "", r.Location))], table.Table.Header.Cells[c].Location))
            .ToList();
        var turned = table.Page.Facts(new PageTable(columns[0], [.. columns.Skip(1)]), table.Place);
        foreach (var shape in Turned)
        {
            if (shape.Fit(turned).Layout is { } layout)
                return layout with { IsTurned = true };
        }

        return ShapeFit.None;
    }
}
