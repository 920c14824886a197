using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Words;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>Tells RACI tables from tables that only look alike, and finds what their columns are.</summary>
/// <param name="page">The page that the tables are on.</param>
/// <param name="party">The customer's column as the user named it; null when they did not.</param>
/// <param name="isRaciPage">Whether the page speaks of RACI or of responsibilities outside its tables.</param>
internal sealed class LayoutFinder(Page page, string? party, bool isRaciPage)
{
    // What stands in a role cell, or names a party, is a word or a few; a sentence says something else.
    private const int LongestMark = 20;
    private const int LongestName = 60;

    private readonly string? _partyKey = party is null ? null : Vocabulary.PartyKey(party);
    private readonly Dictionary<string, ColumnHeader> _headers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headersFound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _partiesFound = new(StringComparer.Ordinal);

    /// <summary>Tables that hold duties, on a page about duties, and don't say whose: no other result may hide them.</summary>
    public HashSet<PageTable> Unread { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The layouts of the tables that are RACI tables. A table that could not be told on its own (without a row, with no
    /// readable letter, with a slip in its header) is held against the others of its page.
    /// </summary>
    public Dictionary<PageTable, TableLayout> FindAll()
    {
        var layouts = new Dictionary<PageTable, TableLayout>(ReferenceEqualityComparer.Instance);
        var open = new List<(PageTable Table, ImmutableArray<ColumnProfile> Columns)>();
        foreach (var table in page.Blocks.OfType<PageTable>())
        {
            var columns = ColumnProfile.Of(table, HeaderOf);
            if (columns.Length > 1 && Find(table, columns) is { } layout)
            {
                layouts.Add(table, layout);
                _headersFound.Add(RowOf(columns));
                if (layout is PartyLayout { Parties: var parties })
                    _partiesFound.UnionWith(parties.Select(p => Vocabulary.PartyKey(p.Header)));
            }
            else
            {
                open.Add((table, columns));
            }
        }

        var isMatrixPage = layouts.Count > 0;
        foreach (var (table, columns) in open)
        {
            var holdsDuties = table.IsMarked && table.Rows.Any(HoldsDuties) && columns.All(c => c.Permissions == 0) && !LegendReader.IsLegend(table);
            if ((_headersFound.Contains(RowOf(columns)) || (isMatrixPage && holdsDuties)) && Lay(columns, Customers(columns)) is { Parties.IsEmpty: false } layout)
                layouts.Add(table, layout);
            else if (holdsDuties && (isMatrixPage || isRaciPage))
                Unread.Add(table);
        }

        return layouts;
    }

    /// <summary>Whether letters stand in two cells of a row, or two letters in one; a single one may be a word such as "I" or "A".</summary>
    public static bool HoldsDuties(PageRow row) => row.Cells
        .Select(c => RaciNotation.Parse(c.Text) is { } duties ? duties.ToLetters().Length : 0)
        .Sum() > 1;

    /// <summary>Whether R or A stands in a cell behind the first; where it stands alone in a row, that is little to tell a table by.</summary>
    public static bool HoldsDuty(PageRow row) => row.Cells.Skip(1).Any(c => RaciNotation.Parse(c.Text) is { } duties && duties.IsObligation());

    private TableLayout? Find(PageTable table, ImmutableArray<ColumnProfile> columns)
    {
        if ((table.IsMarked || (!table.Rows.IsEmpty && columns.Any(c => c.IsActivity))) && FindTransposed(columns) is { } transposed)
            return transposed;

        var candidates = columns.Where(c => c.HoldsLetters && !c.IsActivity).ToImmutableArray();
        var customers = Customers(columns);
        var letters = candidates.Concat(customers).Aggregate(Duties.None, (all, c) => all | c.Letters);
        var isObligation = letters.IsObligation();
        var isMixed = (letters & (Duties.Consulted | Duties.Informed)) != Duties.None;
        if (columns.Any(c => c.Permissions > 0) && !letters.Holds(Duties.Accountable))
            return null; // access rights: R is for read
        if (customers.IsEmpty && LegendReader.IsLegend(table))
            return null;

        // What is certain by its header may hold anything; the less the headers say, the more the letters must.
        var hasActivity = columns.Any(c => c.IsActivity);
        var isRaci = (hasActivity, !customers.IsEmpty) switch
        {
            (true, true) => letters.Holds(Duties.Accountable) || (isObligation && isMixed) || (isRaciPage && customers.All(c => c.Characters <= LongestMark * c.Filled)),
            (true, false) => letters.Holds(Duties.ResponsibleOrAccountable) || (isRaciPage && isObligation),
            (false, true) => customers.Any(c => c.HoldsLetters) && (letters.Holds(Duties.Accountable) || (isRaciPage && isObligation)),
            _ => (candidates.Length > 1 && letters.Holds(Duties.ResponsibleOrAccountable) && (isRaciPage || isMixed))
                || (isRaciPage && isObligation && candidates.Any(c => c.HasPairs)),
        };
        var isCertain = table.IsMarked || (hasActivity && !customers.IsEmpty);
        return isRaci && isCertain ? Lay(columns, customers) : null;
    }

    private ImmutableArray<ColumnProfile> Customers(ImmutableArray<ColumnProfile> columns)
    {
        var named = columns.Where(c => c.Header.PartyKey == _partyKey).ToImmutableArray();
        return named.IsEmpty ? columns.Where(c => c.IsCustomer && !c.IsActivity).ToImmutableArray() : named;
    }

    private PartyLayout? Lay(ImmutableArray<ColumnProfile> columns, ImmutableArray<ColumnProfile> customers)
    {
        var customerColumns = customers.Select(c => c.Index).ToHashSet();
        var isParty = columns
            .Select(c => customerColumns.Contains(c.Index) || c.IsProvider || (c.HoldsLetters && !c.IsActivity) || _partiesFound.Contains(c.Header.PartyKey))
            .ToArray();
        var activity = columns.Where(c => !isParty[c.Index]).OrderByDescending(Likeness).ThenByDescending(c => c.Characters).FirstOrDefault();
        if (activity is null)
            return null; // nothing says what the duties are for

        // The other of two parties may have nothing to do anywhere in a table.
        var rest = columns.Where(c => !isParty[c.Index] && c.Index != activity.Index).ToList();
        if (isParty.Count(p => p) == 1 && rest is [var silent] && silent.Filled == silent.Dashed)
        {
            isParty[silent.Index] = true;
            rest.Clear();
        }

        var parties = columns.Where(c => isParty[c.Index]).Select(c => new PartyColumn(c.Index, c.Header.Text, customerColumns.Contains(c.Index)));
        return new PartyLayout(activity.Index, columns.Length, [.. parties]) { Attributes = [.. rest.Select(c => (c.Index, c.Header.Text))] };
    }

    private static int Likeness(ColumnProfile column) =>
        column.IsActivity ? 2 : column.Header.IsActivityLike ? 1 : 0;

    private DutyLayout? FindTransposed(ImmutableArray<ColumnProfile> columns)
    {
        var duties = columns
            .Where(c => c.Header.Duty is not null)
            .Select(c => (c.Index, Value: c.Header.Duty!.Value))
            .ToImmutableArray();
        var all = duties.Aggregate(Duties.None, (sum, d) => sum | d.Value);
        var dutyColumns = duties.Select(d => d.Index).ToHashSet();
        var others = columns.Where(c => !dutyColumns.Contains(c.Index)).ToList();
        // R and A head columns, each letter one, and another column says what for; the legend has no such column.
        if (!all.Holds(Duties.ResponsibleOrAccountable) || duties.Length != all.ToLetters().Length || others.Count == 0)
            return null;
        var isNamed = columns.All(c => !dutyColumns.Contains(c.Index) || (c.Characters <= LongestName * c.Pieces && !c.HoldsLetters));
        var isRaci = isNamed && (others.Exists(c => c.IsActivity) || (others.Exists(c => c.Header.Text.Length > 0) && (isRaciPage || duties.Length > 2)));
        if (!isRaci)
            return null;

        var activity = others.OrderByDescending(Likeness).ThenByDescending(c => c.Characters).First();
        return new DutyLayout(activity.Index, columns.Length, duties)
        {
            Attributes = [.. others.Where(c => c.Index != activity.Index).Select(c => (c.Index, c.Header.Text))],
        };
    }

    private ColumnHeader HeaderOf(string text)
    {
        if (!_headers.TryGetValue(text, out var header))
            _headers[text] = header = new ColumnHeader(text);
        return header;
    }

    // The whole header row, for telling that another table has the same.
    private static string RowOf(ImmutableArray<ColumnProfile> columns) => string.Join('|', columns.Select(c => c.Header.Words));
}
