using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Sections;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>
/// R, A, C and I in one column with a name beside each: one small table for each activity, named by the heading above it.
/// A legend looks the same, but is alone on its page and names nobody.
/// </summary>
internal sealed class DutyRows : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        var rows = table.Table.AllRows.Where(r => r.Cells.Any(c => c.Raw.Length > 0)).ToList();
        if (table.Columns.Length != 2 || rows.Count is < 2 or > 4 || !rows.TrueForAll(r => r.Cells.Length == 2))
            return ShapeFit.None;
        var duties = rows.ConvertAll(r => Vocabulary.DutyOf(r.Cells[0].Text));
        var all = duties.Aggregate(Duties.None, (sum, d) => sum | (d ?? Duties.None));
        if (duties.Contains(null) || !all.Holds(Duties.ResponsibleOrAccountable) || duties.Distinct().Count() != duties.Count)
            return ShapeFit.None;
        var names = rows.ConvertAll(r => TableFacts.NamesIn(r.Cells[1]));
        if (names.Contains(null) || names.Exists(n => n!.Any(name => Vocabulary.DutyOf(name) is not null)))
            return ShapeFit.None;
        var namesCustomer = names.Exists(n => n!.Any(table.IsCustomerName));
        if (!namesCustomer && !table.Place.IsOneOfSeveral)
            return ShapeFit.None;
        if (table.Place.Heading is not { } subject)
            return ShapeFit.Near("it names who is responsible, but no heading says for what");

        var place = rows[0].Location;
        var header = new PageRow([new PageCell("", "", place), .. rows.Select(r => r.Cells[0])], place);
        var row = new PageRow([new PageCell(HeadingNumber.Parse(subject.Text).Title, subject.Raw, subject.Location), .. rows.Select(r => r.Cells[1])], place);
        return new DutyLayout(new PageTable(header, [row]), 0, [.. duties.Select((d, i) => (i + 1, d!.Value))]) { IsTurned = true };
    }
}
