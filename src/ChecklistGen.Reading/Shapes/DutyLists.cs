using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>
/// What each party has to do, a column per party and no other: "Your responsibilities" beside "Our responsibilities". What
/// happens to share a row is not one activity, so each text is read as a row of its own.
/// </summary>
internal sealed class DutyLists : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        if (table.Customers is not [var customer] || customer.Filled == 0 || table.Columns.Length < 2 || !table.Columns.All(c => IsParty(table, c)))
            return ShapeFit.None;
        var isNamed = table.Page.IsNamed(customer.Header.PartyKey);
        if (!isNamed && (!Vocabulary.IsCustomerAlone(customer.Header.Text) || !(Vocabulary.SpeaksOfDoing(customer.Header.Text) || table.IsAboutResponsibility)))
            return ShapeFit.None;
        if (table.Place.SpeaksOfPermissions || table.Columns.Any(c => c.HoldsLetters || c.HoldsPermissions || MarkColumns.HoldsMarks(table, c) || HoldsShortTextsOnly(table, c)))
            return ShapeFit.None;

        var parties = table.Columns.Select(c => new PartyColumn(c.Index + 1, c.Header.Text, c == customer ? PartyKind.Customer : c.Header.IsShared ? PartyKind.Joint : PartyKind.Other));
        var header = table.Table.Header;
        var rows = table.Rows.SelectMany(r => r.Cells.Take(table.Columns.Length).Index().SelectMany(c => RowsOf(c.Item, c.Index, table.Columns.Length, isCustomers: c.Index == customer.Index)));
        return new PartyLayout(new PageTable(header with { Cells = [new PageCell("", "", header.Location), .. header.Cells] }, [.. rows]), 0, [.. parties], new MarkCells([])) { IsTurned = true };
    }

    private static bool IsParty(TableFacts table, ColumnProfile column) =>
        table.Customers.Contains(column) || column.IsProvider || column.Header.IsShared || TableFacts.IsHeadedAsParty(column) || table.Page.PartiesFound.Contains(column.Header.PartyKey)
            || (table.Columns.Length == 2 && column.Header.Text.Length > 0 && !column.IsActivity && !column.Header.IsActivityLike && !Vocabulary.IsRemark(column.Header.Text) && !Vocabulary.SpeaksOfAreas(column.Header.Text));

    // Names and numbers are no duties.
    private static bool HoldsShortTextsOnly(TableFacts table, ColumnProfile column) =>
        column.Filled > 0 && table.CellsOf(column.Index).All(c => Tokens.WordsOf(c.Text).Length < 2);

    // Each thing that a cell says is to be done, with a tick below whoever does it; what the customer's says and can't be read stands in the tick's place, to be reported.
    private static IEnumerable<PageRow> RowsOf(PageCell cell, int column, int columns, bool isCustomers)
    {
        var items = TextCells.ItemsOf(cell);
        foreach (var item in items)
        {
            var reading = cell.IsUnread ? null : TextCells.ReadText(item);
            if (reading is { IsObliged: false })
                continue;
            var text = items.Count == 1 ? cell : new PageCell(item, cell.Raw, cell.Location);
            var mark = reading is null && isCustomers ? text : new PageCell("✔", cell.Raw, cell.Location);
            yield return new PageRow([text, .. Enumerable.Range(0, columns).Select(c => c == column ? mark : new PageCell("", "", cell.Location))], cell.Location);
        }
    }
}
