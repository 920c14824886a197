using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Finds the shape of each table of a page, and the meaning of its columns.</summary>
/// <param name="page">The page that the tables are on.</param>
/// <param name="facts">What the page says.</param>
internal sealed class LayoutFinder(Page page, PageFacts facts)
{
    private readonly Dictionary<PageTable, TablePlace> _places = PlaceFinder.Of(page);
    private readonly Dictionary<string, TableLayout> _byHeader = new(StringComparer.Ordinal);

    /// <summary>Whether the page as a whole is about responsibilities.</summary>
    public bool IsAboutResponsibility => facts.IsAboutResponsibility;

    /// <summary>The tables that are matrices.</summary>
    public Dictionary<PageTable, TableLayout> Layouts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Why other tables are not matrices, for those that look like one.</summary>
    public Dictionary<PageTable, string> Reasons { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tables whose header was not above its columns, and was moved.</summary>
    public List<PageTable> Aligned { get; } = [];

    /// <summary>The tables without a header, which are read under that of the matrix above.</summary>
    public List<PageTable> Continued { get; } = [];

    /// <summary>
    /// Finds them. A table that is unclear on its own (without a row, without a readable letter, with a slip in its header) is
    /// compared with the others of its page.
    /// </summary>
    public void FindAll()
    {
        var open = new List<TableFacts>();
        TableLayout? above = null;
        foreach (var table in page.Blocks.OfType<PageTable>())
        {
            if (table is { IsMarked: true, MayGoOn: false } && RowsWithoutHeader.Fit(table, above) is { } rows)
            {
                Layouts.Add(table, rows);
                Continued.Add(table);
                continue;
            }

            // Of rows that were cut off from their table, the first is in the header's place.
            if (((!table.IsMarked || table.MayGoOn) && HoldsDuty(table.Header)) || Align(table) is not { } aligned)
                continue;
            var known = facts.Facts(aligned, _places[table]);
            if (known.Columns.Length > 1 && Fit(known, table) is { } layout)
                Keep(known, table, above = layout);
            else
                open.Add(known with { Table = table });
        }

        var isMatrixPage = Layouts.Count > 0;
        foreach (var known in open)
        {
            if (_byHeader.TryGetValue(RowOf(known.Columns), out var same) && known.Columns.Length > 1)
                Layouts.Add(known.Table, same.For(known.Table));
            else if (HasPartiesOfOthers(known) && known.Lay(c => c.HoldsLetters && !c.IsActivity, facts.Letters) is { } layout)
                Take(known, layout);
            else if (HoldsDuties(known) && (isMatrixPage || facts.IsRaciPage))
                TakeAnyway(known, isMatrixPage);
        }
    }

    /// <summary>Whether a table that is not a matrix contains letters of duties.</summary>
    public bool HoldsDutiesOfSomebody(PageTable table) => HoldsDuties(facts.Facts(table, _places[table]));

    /// <summary>Whether two cells of a row have letters, or one has two; a single letter may be a word such as "I" or "A".</summary>
    public static bool HoldsDuties(PageRow row) => row.Cells
        .Select(c => RaciNotation.Parse(c.Text) is { } duties ? duties.ToLetters().Length : 0)
        .Sum() > 1;

    /// <summary>Whether a cell after the first is R or A; alone in its row, that is weak evidence.</summary>
    public static bool HoldsDuty(PageRow row) => row.Cells.Skip(1).Any(c => RaciNotation.Parse(c.Text) is { } duties && duties.IsObligation());

    private static bool HoldsDuties(TableFacts known) =>
        known.Table.IsMarked && known.Table.Rows.Any(HoldsDuties) && !known.Columns.Any(c => c.HoldsPermissions) && !LegendReader.IsLegend(known.Table);

    // On a page of matrices, a table of letters is another matrix, even if its header is incomplete.
    private void TakeAnyway(TableFacts known, bool isMatrixPage)
    {
        if (isMatrixPage && known.Lay(c => c.HoldsLetters && !c.IsActivity, facts.Letters) is { Parties.IsEmpty: false } layout)
        {
            Take(known, layout);
        }
        else
        {
            Reasons[known.Table] = "it holds duties, but its header does not say whose";
        }
    }

    private void Take(TableFacts known, PartyLayout layout)
    {
        Reasons.Remove(known.Table);
        Layouts.Add(known.Table, layout);
    }

    // Letters below two parties of another matrix: one of them may have nothing to do in this one.
    private bool HasPartiesOfOthers(TableFacts known) =>
        known.Columns.Count(c => facts.PartiesFound.Contains(c.Header.PartyKey)) > 1
            && known.Columns.All(c => !facts.PartiesFound.Contains(c.Header.PartyKey) || c.Lettered + c.Dashed == c.Filled)
            && known.Columns.Any(c => facts.PartiesFound.Contains(c.Header.PartyKey) && c.HoldsLetters && c.Letters.IsObligation());

    // The table as it is read; null if its header contradicts its rows and can't be corrected for certain.
    private PageTable? Align(PageTable table)
    {
        if (!HeaderAlignment.IsContradicted(table))
            return table;
        if (HeaderAlignment.Align(table) is { } aligned)
        {
            Aligned.Add(table);
            return aligned;
        }

        Reasons.Add(table, string.Create(CultureInfo.InvariantCulture, $"its header has {table.Header.Cells.Length} columns and its rows have another number, so it is uncertain which letter is whose"));
        return null;
    }

    private TableLayout? Fit(TableFacts known, PageTable table)
    {
        foreach (var shape in TableShapes.All)
        {
            var fit = shape.Fit(known);
            if (fit.Layout is PartyLayout layout && IsSilent(layout))
                fit = ShapeFit.Near("nothing is written below its parties: what colours say is not in the text");
            if (fit.Layout is not null)
            {
                Reasons.Remove(table);
                return fit.Layout;
            }

            if (fit.IsNear)
                Reasons.TryAdd(table, fit.Reason);
        }

        return null;
    }

    // One row may have been left blank, several in all columns mean something else.
    private static bool IsSilent(PartyLayout layout)
    {
        var rows = layout.Table.Rows.Where(r => !r.IsTitle).ToList();
        return rows.Count > 1 && rows.TrueForAll(r => layout.Parties.All(p => p.Column >= r.Cells.Length || r.Cells[p.Column] is { Text.Length: 0, IsUnread: false }));
    }

    private void Keep(TableFacts known, PageTable table, TableLayout layout)
    {
        Layouts.Add(table, layout);
        if (ReferenceEquals(layout.Table, known.Table))
            _byHeader.TryAdd(RowOf(known.Columns), layout);
        if (layout is PartyLayout { Parties: var parties })
            facts.PartiesFound.UnionWith(parties.Select(p => Vocabulary.PartyKey(p.Header)));
    }

    // The whole header row, to find other tables with the same.
    private static string RowOf(ImmutableArray<ColumnProfile> columns) => string.Join('|', columns.Select(c => c.Header.Words));
}
