using ChecklistGen.Raci;
using ChecklistGen.Reading.Tables;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Columns R, A, C and I, with names of parties in the cells.</summary>
internal sealed class DutyColumns : TableShape
{
    private const int LongestName = 60;

    public override ShapeFit Fit(TableFacts table)
    {
        var duties = table.Columns.Where(c => c.Header.Duty is not null).ToList();
        var all = duties.Aggregate(Duties.None, (sum, c) => sum | c.Header.Duty!.Value);
        var others = table.Columns.Where(c => c.Header.Duty is null).ToList();
        // A line of text with pipes in it is not a header.
        if (!table.Table.IsMarked && (table.Table.Rows.IsEmpty || !table.Columns.Any(c => c.IsActivity)))
            return ShapeFit.None;
        // R and A each head a column, and another column says what for; a legend has no such column.
        if (!all.Holds(Duties.ResponsibleOrAccountable) || duties.Count != all.ToLetters().Length || others.Count == 0)
            return ShapeFit.None;
        var isNamed = duties.TrueForAll(c => c.Characters <= LongestName * c.Pieces && !c.HoldsLetters);
        var isRaci = isNamed && (others.Exists(c => c.IsActivity) || (others.Exists(c => c.Header.Text.Length > 0) && (table.Page.IsRaciPage || duties.Count > 2)));
        if (!isRaci)
            return ShapeFit.None;

        var activity = TableFacts.ActivityAmong(others)!;
        return new DutyLayout(table.Table, activity.Index, [.. duties.Select(c => (c.Index, c.Header.Duty!.Value))])
        {
            Attributes = [.. others.Where(c => c.Index != activity.Index).Select(c => (c.Index, c.Header.Text))],
        };
    }
}
