using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Names of parties in the cells, a column for each service model or area.</summary>
internal sealed class ModelColumns : TableShape
{
    private const int FewestModels = 2;

    public override ShapeFit Fit(TableFacts table)
    {
        if (!table.Customers.IsEmpty || table.Columns.Length < 3)
            return ShapeFit.None;
        var counts = Counts(table);
        var columns = table.Columns.Where(c => !c.IsActivity).Select(c => (Column: c, Names: KnownNames(table, c, counts))).ToList();
        var models = columns.Where(c => c.Names.AreKnown).Select(c => c.Column).ToList();
        if (models.Count < FewestModels || !columns.Any(c => c.Names is { AreKnown: true, HasCustomer: true }))
            return ShapeFit.None;
        if (columns.Any(c => c.Names is { AreKnown: false, HasCustomer: true }))
            return ShapeFit.Near("it names the customer in a column that also holds other texts");
        if (TableFacts.ActivityAmong(table.Columns.Where(c => !models.Contains(c)), models[0].Index) is not { } activity)
            return ShapeFit.Near("it names the customer, but no column says what for");
        return new NameLayout(table.Table, activity.Index, [.. models.Select(c => (c.Index, c.Header.Text))], AreModels: !models.TrueForAll(c => Vocabulary.IsOwner(c.Header.Text)))
        {
            Attributes = [.. table.Columns.Where(c => c.Index != activity.Index && !models.Contains(c)).Select(c => (c.Index, c.Header.Text))],
        };
    }

    // How often each name occurs in the table: those of parties repeat, those of activities do not.
    private static Dictionary<string, int> Counts(TableFacts table)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(c => !c.IsActivity))
        {
            foreach (var name in table.CellsOf(column.Index).SelectMany(c => table.NamesOf(c) ?? []))
                counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return counts;
    }

    // Whether a column's cells hold names, most of which are known (the customer, the provider, both) or repeat; and whether the customer's is among them.
    private static (bool AreKnown, bool HasCustomer) KnownNames(TableFacts table, ColumnProfile column, Dictionary<string, int> counts)
    {
        var (filled, named, known, hasCustomer) = (0, 0, 0, false);
        foreach (var cell in table.CellsOf(column.Index).Where(c => !Meanings.IsNone(c.Text)))
        {
            filled++;
            if (table.NamesOf(cell) is not { } names)
                continue;
            named++;
            hasCustomer |= names.Any(n => table.IsCustomerName(n) || Vocabulary.IsShared(n));
            known += names.All(n => counts[n] > 1 || table.IsCustomerName(n) || Vocabulary.SideOf(n) is PartySide.Shared or PartySide.Joint or PartySide.Provider) ? 1 : 0;
        }

        return (filled > 0 && named * 10 >= filled * 9 && known * 2 >= filled, hasCustomer);
    }
}
