using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Letters, a column per party.</summary>
internal sealed class LetterColumns : TableShape
{
    // A role cell contains a few words at most.
    private const int LongestMark = 20;

    public override ShapeFit Fit(TableFacts table)
    {
        var (columns, customers) = (table.Columns, table.Customers);
        var candidates = columns.Where(c => c.HoldsLetters && !c.IsActivity).ToList();
        var letters = candidates.Concat(customers).Aggregate(Duties.None, (all, c) => all | c.Letters);
        if (columns.Any(c => c.HoldsPermissions) && !letters.Holds(Duties.Accountable))
            return ShapeFit.Near("its letters look like access rights, with R for read");
        if (customers.IsEmpty && LegendReader.IsLegend(table.Table))
            return ShapeFit.None;
        if (!IsCertain(table, candidates, letters))
            return candidates.Count > 0 || letters.IsObligation() ? ShapeFit.Near(customers.IsEmpty ? "it holds letters, but its header does not say whose" : "too few of the cells below the customer hold letters of R, A, C and I") : ShapeFit.None;
        return table.Lay(c => c.HoldsLetters && !c.IsActivity, table.Page.Letters) is { } layout
            ? layout
            : ShapeFit.Near("it holds letters, but no column says what for");
    }

    // A column that is certain by its header may hold anything; the less the headers say, the more letters are required.
    private static bool IsCertain(TableFacts table, List<ColumnProfile> candidates, Duties letters)
    {
        var customers = table.Customers;
        var isRaciPage = table.Page.IsRaciPage;
        var hasActivity = table.Columns.Any(c => c.IsActivity);
        var isObligation = letters.IsObligation();
        var isMixed = (letters & (Duties.Consulted | Duties.Informed)) != Duties.None;
        var isRaci = (hasActivity, !customers.IsEmpty) switch
        {
            (true, true) => letters.Holds(Duties.Accountable) || (isObligation && (isMixed || HasOnlyLetters(table, candidates)))
                || (isRaciPage && IsShort(customers) && HoldsLettersOrLittle(table)),
            (true, false) => letters.Holds(Duties.ResponsibleOrAccountable) || (isRaciPage && isObligation),
            (false, true) => customers.Any(c => c.HoldsLetters) && (letters.Holds(Duties.Accountable) || (isRaciPage && isObligation)),
            _ => (candidates.Count > 1 && letters.Holds(Duties.ResponsibleOrAccountable) && (isRaciPage || isMixed))
                || (isRaciPage && isObligation && candidates.Exists(c => c.HasPairs)),
        };
        return isRaci && (table.Table.IsMarked || (hasActivity && !customers.IsEmpty));
    }

    // Every party's column has an R in each row and nothing else.
    private static bool HasOnlyLetters(TableFacts table, List<ColumnProfile> candidates) =>
        table.Columns.Any(c => !c.IsCustomer && (c.IsProvider || candidates.Contains(c)))
            && table.Customers.All(c => c.Lettered + c.Dashed == c.Filled);

    private static bool IsShort(IEnumerable<ColumnProfile> columns) => columns.All(c => c.Characters <= LongestMark * c.Filled);

    // A page about responsibilities may also have tables of marks and words; those are not unreadable letters.
    private static bool HoldsLettersOrLittle(TableFacts table) =>
        table.Columns.Any(c => !c.IsActivity && (c.HoldsLetters || (c.Lettered > 0 && (c.IsCustomer || c.IsProvider || table.Page.PartiesFound.Contains(c.Header.PartyKey)))))
            || table.Customers.All(c => c.Filled == c.Dashed);
}
