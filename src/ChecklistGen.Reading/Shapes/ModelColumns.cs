using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Names of parties in the cells, a column for each service model or area.</summary>
internal sealed class ModelColumns : TableShape
{
    // Names repeat; in other tables of short texts few cells do.
    private const int FewestNamedIn = 2;

    public override ShapeFit Fit(TableFacts table)
    {
        if (!table.Customers.IsEmpty || table.Columns.Length < 3)
            return ShapeFit.None;
        var named = table.Columns.Where(c => !c.IsActivity && c.Index > 0).ToList();
        var known = named.ConvertAll(c => KnownNames(table, c));
        var models = named.Where((_, i) => known[i].IsAll).ToList();
        if (models.Count < FewestNamedIn || !named.Where((_, i) => known[i] is { IsAll: true, HasCustomer: true }).Any())
            return ShapeFit.None;
        var hasOwners = models.Count == 1 || models.TrueForAll(c => Vocabulary.IsOwner(c.Header.Text));
        var activity = TableFacts.ActivityAmong(table.Columns.Where(c => !models.Contains(c)), models[0].Index);
        if (activity is null)
            return ShapeFit.Near("it names the customer, and no column says what for");
        return new NameLayout(table.Table, activity.Index, [.. models.Select(c => (c.Index, c.Header.Text))], AreModels: !hasOwners)
        {
            Attributes = [.. table.Columns.Where(c => c.Index != activity.Index && !models.Contains(c)).Select(c => (c.Index, c.Header.Text))],
        };
    }

    // Whether all of a column's cells hold names, one that is known (the customer, the provider, both) or repeats, and whether the customer's is among them.
    private static (bool IsAll, bool HasCustomer) KnownNames(TableFacts table, ColumnProfile column)
    {
        var (filled, named, hasCustomer) = (0, 0, false);
        foreach (var cell in table.CellsOf(column.Index))
        {
            filled++;
            if (TableFacts.NamesIn(cell) is not { } names)
                continue;
            named++;
            hasCustomer |= names.Any(n => table.IsCustomerName(n) || Vocabulary.IsShared(n));
        }

        return (filled > 0 && named * 10 >= filled * 9, hasCustomer);
    }
}
