using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>Which column of a RACI table is what.</summary>
/// <param name="Activity">The column that says what is to be done.</param>
/// <param name="Columns">How many columns the header has.</param>
internal abstract record TableLayout(int Activity, int Columns)
{
    /// <summary>Columns that are neither the activity's nor hold duties, with their headers.</summary>
    public required ImmutableArray<(int Column, string Header)> Attributes { get; init; }
}

/// <summary>Parties have columns, and letters stand in the cells.</summary>
internal sealed record PartyLayout(int Activity, int Columns, ImmutableArray<PartyColumn> Parties) : TableLayout(Activity, Columns);

/// <summary>The column of one party.</summary>
internal sealed record PartyColumn(int Column, string Header, bool IsCustomer);

/// <summary>Letters have columns, and names of parties stand in the cells: a transposed matrix.</summary>
internal sealed record DutyLayout(int Activity, int Columns, ImmutableArray<(int Column, Duties Duty)> Duties) : TableLayout(Activity, Columns)
{
    /// <summary>All names in the cells of a table laid out so.</summary>
    public IEnumerable<string> NamesIn(PageTable table) => table.Rows
        .SelectMany(r => Duties.Where(d => d.Column < r.Cells.Length).Select(d => r.Cells[d.Column]))
        .SelectMany(cell => NameList.Parse(cell) ?? []);
}
