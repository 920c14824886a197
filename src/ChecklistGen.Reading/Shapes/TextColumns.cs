using ChecklistGen.Pages;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Sentences that say what each party does, a column per party.</summary>
internal sealed class TextColumns : TableShape
{
    // Characters that a cell with a number has, and few with a text.
    private const int LongestNumber = 4;

    public override ShapeFit Fit(TableFacts table)
    {
        var customers = table.Customers.Where(c => c.Filled > 0).ToList();
        if (customers.Count == 0)
            return ShapeFit.None;
        // "Customer ID" is a column about customers, not the customer's, unless the user says so.
        if (!customers.TrueForAll(c => table.Page.IsNamed(c.Header.PartyKey) || c.Header.IsShared || Vocabulary.IsCustomerAlone(c.Header.Text)))
            return ShapeFit.None;
        var isNamed = table.Columns.Length > 2 && customers.TrueForAll(c => table.Page.IsNamed(c.Header.PartyKey));
        if (customers.TrueForAll(c => table.CellsOf(c.Index).All(cell => HoldsNamesOnly(table, cell))))
            return ShapeFit.Near("it names parties below the customer, but does not say what they have to do");
        if (customers.Exists(c => MarkColumns.HoldsMarks(table, c)))
            return ShapeFit.None; // ticks that could not be told to be duties
        var others = table.Columns.Any(c => c.IsProvider || IsParty(table, c));
        if (!isNamed && !others && !customers.Exists(c => Vocabulary.SpeaksOfDoing(c.Header.Text)))
            return ShapeFit.Near("it has texts below the customer, but no column for anybody else");
        if (!isNamed && !customers.Exists(c => Vocabulary.SpeaksOfDoing(c.Header.Text)) && !table.IsAboutResponsibility)
            return ShapeFit.Near("it has texts below the customer, but nothing says that they are what the customer has to do");
        if (table.Place.SpeaksOfPermissions || table.Columns.Any(c => c.HoldsPermissions))
            return ShapeFit.Near("it looks like a table of permissions");
        // Beside a column that the user names, the leftmost with a text says in what; the others' headers need not be known.
        var area = isNamed && !others ? table.Columns.FirstOrDefault(c => !customers.Contains(c) && c.Characters > LongestNumber * c.Filled) : null;
        return table.Lay(c => IsParty(table, c) || (area is not null && c.Index > area.Index && !Vocabulary.IsRemark(c.Header.Text)), TextCells.Instance) is { } layout
            ? layout
            : ShapeFit.Near("it says what the customer has to do, but no column says in which activity");
    }

    private static bool HoldsNamesOnly(TableFacts table, PageCell cell) =>
        TableFacts.NamesIn(cell) is { Count: > 0 } names
            && names.All(n => Vocabulary.IsCustomerAlone(n) || Vocabulary.SideOf(n) is not (PartySide.None or PartySide.Customer) || table.Columns.Any(c => c.Header.PartyKey == Vocabulary.PartyKey(n)));

    // "IBM responsibilities" beside "Your responsibilities", or the only column that is left beside the activity's.
    private static bool IsParty(TableFacts table, ColumnProfile column)
    {
        var others = table.Columns.Where(c => !table.Customers.Contains(c) && !c.Header.IsShared).ToList();
        if (others.Contains(column) && TableFacts.IsHeadedAsParty(column))
            return true;
        var rest = others.FindAll(c => !TableFacts.IsHeadedAsParty(c) && !Vocabulary.IsRemark(c.Header.Text));
        return table.Columns.Length == 3 && rest.Count == 2 && TableFacts.ActivityAmong(rest) != column;
    }
}
