using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Words that mean R, A, C or I, a column per party.</summary>
internal sealed class WordColumns : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        // A text such as "Manage keys" begins with a word for doing, too: most cells must be single words.
        if (table.Customers.IsEmpty || !table.Customers.Any(c => HoldsWords(table, c, mostAlone: true)))
            return ShapeFit.None;
        return table.Lay(c => !c.IsActivity && HoldsWords(table, c, mostAlone: false), WordCells.Instance) is { } layout
            ? layout
            : ShapeFit.Near("it says who is responsible, but no column says for what");
    }

    private static bool HoldsWords(TableFacts table, ColumnProfile column, bool mostAlone)
    {
        var (words, alone, filled, isObligation) = (0, 0, 0, false);
        foreach (var cell in table.CellsOf(column.Index))
        {
            var reading = WordCells.Instance.Read(cell);
            if (reading == CellReading.Nothing)
                continue;
            filled++;
            if (reading is null or { SaysNothing: true })
                continue;
            words++;
            alone += reading.Remark is null ? 1 : 0;
            isObligation |= reading.IsObliged;
        }

        return words > 0 && words * 2 > filled && (!mostAlone || (isObligation && alone * 2 > words));
    }
}
