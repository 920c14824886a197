using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Sections;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>
/// A table for each activity, named by the heading above it, with a row for each party: its letters in one column, or a tick
/// below each of R, A, C and I.
/// </summary>
internal sealed class ActivityTables : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        var rows = table.Table.Rows;
        if (!table.Table.IsMarked || !table.Customers.IsEmpty || table.Columns.Length < 2 || !IsOfParties(table.Columns[0].Header.Text))
            return ShapeFit.None;
        if (!rows.All(r => r.Cells.Length == table.Columns.Length && NameOf(r) is not null) || !rows.Any(r => table.IsCustomerName(NameOf(r)!)))
            return ShapeFit.None;
        if (table.Place.SpeaksOfPermissions || table.Columns.Any(c => c.HoldsPermissions) || !(table.Page.IsRaciPage || table.IsAboutResponsibility))
            return ShapeFit.None;
        if (LettersIn(table) is not { } letters || !letters.Any(l => table.Page.Letters.DutiesOf(l) is { } duties && duties.IsObligation()))
            return ShapeFit.None;
        if (!table.Place.HasOwnHeading || table.Place.Heading is not { } subject || Vocabulary.SpeaksOfResponsibility(subject.Text))
            return ShapeFit.Near("it says who has which duty, but no heading of its own says in what");

        var place = table.Table.Header.Location;
        var header = new PageRow([new PageCell("", "", place), .. rows.Select(r => r.Cells[0])], place);
        var row = new PageRow([new PageCell(HeadingNumber.Parse(subject.Text).Title, subject.Raw, subject.Location), .. letters], place);
        return table.Page.Facts(new PageTable(header, [row]), table.Place).Lay(c => c.Index > 0, table.Page.Letters) is { } layout
            ? layout with { IsTurned = true }
            : ShapeFit.None;
    }

    private static bool IsOfParties(string header) => header.Length == 0 || Vocabulary.IsRole(header) || Vocabulary.NamesOwners(header);

    private static string? NameOf(PageRow row) => TableFacts.NamesIn(row.Cells[0]) is [var name] ? name : null;

    // A cell of letters for each row, in the place of its first tick; null where the rows have something else.
    private static List<PageCell>? LettersIn(TableFacts table)
    {
        var rows = table.Table.Rows;
        if (table.Columns.Length == 2)
            return table.Columns[1].HoldsLetters ? [.. rows.Select(r => r.Cells[1])] : null;
        var duties = table.Columns.Skip(1).Select(c => c.Header.Duty).ToList();
        if (duties.Contains(null) || duties.Distinct().Count() != duties.Count || !duties.Aggregate(Duties.None, (all, d) => all | d!.Value).Holds(Duties.ResponsibleOrAccountable))
            return null;
        var marks = MarkCells.Of(rows);
        var letters = new List<PageCell>();
        foreach (var row in rows)
        {
            var (held, first) = (Duties.None, row.Cells[1]);
            foreach (var (cell, duty) in row.Cells.Skip(1).Zip(duties))
            {
                if (cell.IsUnread || !(MarkCells.IsBlank(cell) || MarkCells.IsMark(cell)) || marks.Read(cell) is not { } reading)
                    return null;
                if (!reading.IsObliged)
                    continue;
                first = held == Duties.None ? cell : first;
                held |= duty!.Value;
            }

            letters.Add(new PageCell(held.ToLetters(), first.Raw, first.Location));
        }

        return letters;
    }
}
