using ChecklistGen.Pages;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Sentences that say what each party does, a column per party.</summary>
internal sealed class TextColumns : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        var customers = table.Customers.Where(c => c.Filled > 0).ToList();
        if (customers.Count == 0)
            return ShapeFit.None;
        // "Customer ID" is a column about customers, not the customer's, unless the user says so.
        if (!customers.TrueForAll(c => table.Page.IsNamed(c.Header.PartyKey) || c.Header.IsShared || Vocabulary.IsCustomerAlone(c.Header.Text)))
            return ShapeFit.None;
        if (customers.TrueForAll(c => table.CellsOf(c.Index).All(cell => HoldsNamesOnly(table, cell))))
            return ShapeFit.Near("it names parties below the customer, but does not say what they have to do");
        if (customers.Exists(c => MarkColumns.HoldsMarks(table, c)))
            return ShapeFit.None; // ticks that could not be told to be duties
        var others = table.Columns.Any(c => c.IsProvider || IsParty(table, c));
        if (!others && !customers.Exists(c => Vocabulary.SpeaksOfDoing(c.Header.Text)))
            return ShapeFit.Near("it has texts below the customer, but no column for anybody else");
        if (!customers.Exists(c => Vocabulary.SpeaksOfDoing(c.Header.Text)) && !table.IsAboutResponsibility)
            return ShapeFit.Near("it has texts below the customer, but nothing says that they are what the customer has to do");
        if (table.Place.SpeaksOfPermissions || table.Columns.Any(c => c.HoldsPermissions))
            return ShapeFit.Near("it looks like a table of permissions");
        return table.Lay(c => IsParty(table, c), TextCells.Instance) is { } layout
            ? layout
            : ShapeFit.Near("it says what the customer has to do, but no column says in which activity");
    }

    private static bool HoldsNamesOnly(TableFacts table, PageCell cell) =>
        TableFacts.NamesIn(cell) is { Count: > 0 } names
            && names.All(n => Vocabulary.SideOf(n) != PartySide.None || table.Columns.Any(c => c.Header.PartyKey == Vocabulary.PartyKey(n)));

    // "IBM responsibilities" beside "Your responsibilities", or the only column that is left beside the activity's.
    private static bool IsParty(TableFacts table, ColumnProfile column)
    {
        var others = table.Columns.Where(c => !table.Customers.Contains(c) && !c.Header.IsShared).ToList();
        var alike = others.FindAll(IsHeadedAlike);
        if (alike.Contains(column))
            return true;
        var rest = others.FindAll(c => !alike.Contains(c) && !Vocabulary.IsRemark(c.Header.Text));
        return table.Columns.Length == 3 && rest.Count == 2 && TableFacts.ActivityAmong(rest) != column;

        // "Responsibility" alone heads the activities.
        static bool IsHeadedAlike(ColumnProfile c) =>
            !c.IsActivity && Vocabulary.SpeaksOfDoing(c.Header.Text) && c.Header.Words.Contains(' ', StringComparison.Ordinal) && !Vocabulary.SpeaksOfAreas(c.Header.Text);
    }
}
