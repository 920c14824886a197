using ChecklistGen.Raci;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>
/// Names of parties in one column: "Owner", "Responsible", "Who", "Party". A column beside it may say what the customer has to do, or
/// tick that they have to do something; then a row is the customer's if either says so.
/// </summary>
internal sealed class OwnerColumn : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        var texts = table.Customers.Where(c => IsText(table, c)).ToList();
        if (texts.Count < table.Customers.Length || table.Columns.Length < 2 + texts.Count || (texts.Count > 0 && table.Page.HasNames))
            return ShapeFit.None;
        var named = table.Columns.Where(c => !c.IsActivity && !texts.Contains(c) && IsHeadedAsOwner(table, c) && HoldsNames(table, c)).ToList();
        if (texts.Count > 0)
            named.RemoveAll(c => !AreKnown(table, c));
        var owners = named.FindAll(c => Holds(table, c, n => table.IsCustomerName(n) || Vocabulary.IsShared(n)));
        // Below "Owner" somebody of the customer's is named; below "Responsibilities" it may be what there is to do.
        if (owners.Count == 0 && !table.Page.HasNames && texts.Count == 0)
            owners = named.FindAll(c => Vocabulary.NamesOwners(c.Header.Text) && Holds(table, c, Vocabulary.IsSomebodyOfCustomer));
        if (owners.Count != 1)
            return ShapeFit.None;
        var others = table.Columns.Where(c => c != owners[0] && !texts.Contains(c)).ToList();
        var activity = TableFacts.ActivityAmong(others.FindAll(c => !MarkColumns.HoldsMarks(table, c)), owners[0].Index) ?? TableFacts.ActivityAmong(others, owners[0].Index);
        // "CSC-owned | The customer is responsible" explains a word.
        if (activity is not null && Vocabulary.IsDefinition(activity.Header.Text))
            return ShapeFit.None;
        // Letters and ticks beside names say what somebody's duty is, not in what.
        return activity is null || (!activity.IsActivity && (activity.HoldsLetters || MarkColumns.HoldsMarks(table, activity)))
            ? ShapeFit.Near("it names the customer, but no column says what for")
            : new NameLayout(table.Table, activity.Index, [(owners[0].Index, owners[0].Header.Text)], AreModels: false)
            {
                Attributes = [.. table.Columns.Where(c => c != activity && c != owners[0] && !texts.Contains(c)).Select(c => (c.Index, c.Header.Text))],
                Texts = [.. texts.Concat(others.Where(c => c != activity && TicksDuties(table, c))).Select(c => new PartyColumn(c.Index, c.Header.Text, PartyKind.Customer))],
            };
    }

    // "Customer responsibility details"; "Customer ID" is no text about what they have to do.
    private static bool IsText(TableFacts table, ColumnProfile column) =>
        column.Header.Side == PartySide.Customer && Vocabulary.SpeaksOfDoing(column.Header.Text)
            && !column.HoldsLetters && !MarkColumns.HoldsMarks(table, column) && !table.CellsOf(column.Index).All(c => table.NamesOf(c)?.All(n => Vocabulary.IsCustomerAlone(n) || Vocabulary.IsShared(n) || Vocabulary.IsProvider(n)) == true);

    // "Customer action required"
    private static bool TicksDuties(TableFacts table, ColumnProfile column) =>
        Vocabulary.MentionsCustomer(column.Header.Text) && (column.IsActivity || Vocabulary.SpeaksOfDoing(column.Header.Text)) && MarkColumns.HoldsMarks(table, column);

    // "Owner", and "Party" beside "Responsibility": a list of parties with what each has to do.
    private static bool IsHeadedAsOwner(TableFacts table, ColumnProfile column) =>
        Vocabulary.IsOwner(column.Header.Text)
            || (Vocabulary.IsRole(column.Header.Text) && table.Columns.Any(c => c != column && Vocabulary.SpeaksOfResponsibility(c.Header.Text)));

    private static bool Holds(TableFacts table, ColumnProfile column, Func<string, bool> isMeant) =>
        table.CellsOf(column.Index).Any(c => table.NamesOf(c)?.Any(isMeant) == true);

    // Most names are the customer's, the provider's or everybody's, or repeat: beside texts, short texts are no names.
    private static bool AreKnown(TableFacts table, ColumnProfile column)
    {
        var names = table.CellsOf(column.Index).Select(c => table.NamesOf(c) ?? [c.Text]).ToList();
        var counts = names.SelectMany(n => n).CountBy(n => n, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return names.Count(cell => cell.All(n => counts[n] > 1 || table.IsCustomerName(n) || Vocabulary.SideOf(n) is PartySide.Shared or PartySide.Provider)) * 2 > names.Count;
    }

    private static bool HoldsNames(TableFacts table, ColumnProfile column)
    {
        var cells = table.CellsOf(column.Index).ToList();
        return cells.Count > 0 && cells.Count(c => table.NamesOf(c) is not null) * 2 > cells.Count;
    }
}
