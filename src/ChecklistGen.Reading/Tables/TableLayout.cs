using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;

namespace ChecklistGen.Reading.Tables;

/// <summary>What each column of a matrix's table holds.</summary>
/// <param name="Table">The table as it is read: the page's own, or one that was transposed or whose header was moved.</param>
/// <param name="Activity">The column that says what is to be done.</param>
internal abstract record TableLayout(PageTable Table, int Activity)
{
    /// <summary>How many columns the header has.</summary>
    public int Columns => Table.Header.Cells.Length;

    /// <summary>Columns that are neither the activity's nor hold duties, with their headers.</summary>
    public ImmutableArray<(int Column, string Header)> Attributes { get; init; } = [];

    /// <summary>Whether the page's rows are parties or duties: further rows below the table are no activities.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The same for another table with the same header.</summary>
    public TableLayout For(PageTable table) => this with { Table = table };

    /// <summary>How many activities a row holds, before any cell is interpreted.</summary>
    public virtual int ActivitiesIn(PageRow row) => 1;
}

/// <summary>Parties have columns, whose cells are read in one notation.</summary>
internal sealed record PartyLayout(PageTable Table, int Activity, ImmutableArray<PartyColumn> Parties, ICellReader Cells) : TableLayout(Table, Activity)
{
    /// <inheritdoc/>
    public override int ActivitiesIn(PageRow row) => Cells.Notation == Notation.Text
        ? Math.Max(1, Parties.Where(p => p.IsCustomer && p.Column < row.Cells.Length).Sum(p => TextCells.ItemsOf(row.Cells[p.Column]).Count(t => t.Length > 0)))
        : 1;
}

/// <summary>The column of one party.</summary>
internal sealed record PartyColumn(int Column, string Header, PartyKind Kind)
{
    /// <summary>Whether what stands in it is the customer's, alone or with others.</summary>
    public bool IsCustomer => Kind is PartyKind.Customer or PartyKind.Joint;
}

/// <summary>Letters have columns, and the cells hold names of parties.</summary>
internal sealed record DutyLayout(PageTable Table, int Activity, ImmutableArray<(int Column, Duties Duty)> Duties) : TableLayout(Table, Activity);

/// <summary>Names of parties are in one column, or in one for each service model or area (then those are models).</summary>
internal sealed record NameLayout(PageTable Table, int Activity, ImmutableArray<(int Column, string Header)> Owners, bool AreModels) : TableLayout(Table, Activity)
{
    /// <summary>The columns that say what the customer has to do, besides whose it is.</summary>
    public ImmutableArray<PartyColumn> Texts { get; init; } = [];
}
