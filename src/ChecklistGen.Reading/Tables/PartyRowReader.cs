using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>Reads tables in which parties have columns.</summary>
internal sealed class PartyRowReader(Page page, FoundTable table, PartyLayout layout, PartyRegister register, DiagnosticBag diagnostics)
    : RowReader(page, table, diagnostics)
{
    private readonly ImmutableArray<Party> _parties = register.Of(layout.Parties);

    private bool HasCustomer { get; } = layout.Parties.Any(p => p.IsCustomer);

    protected override ImmutableArray<RaciCell> CellsOf(PageRow row)
    {
        var cells = ImmutableArray.CreateBuilder<RaciCell>(_parties.Length + 1);
        for (var i = 0; i < _parties.Length; i++)
            cells.Add(Read(row, layout.Parties[i].Column, _parties[i]));
        // Without a column for it, what the customer has to do in this row is not known.
        if (!HasCustomer)
            cells.Add(new RaciCell(register.Missing(), Duties.None, "", row.Location) { IsUnderstood = false });
        ReportUnreadable(row, [.. layout.Parties.Zip(cells).Where(c => c.Second is { IsUnderstood: false, Raw.Length: > 0 })]);
        return cells.DrainToImmutable();
    }

    private static RaciCell Read(PageRow row, int column, Party party)
    {
        var (text, raw, location) = CellAt(row, column);
        return RaciNotation.Parse(text) is { } duties
            ? new RaciCell(party, duties, raw, location) { RepeatsLetter = RaciNotation.RepeatsLetter(text) }
            : new RaciCell(party, Duties.None, raw, location) { IsUnderstood = false };
    }

    private void ReportUnreadable(PageRow row, List<(PartyColumn Column, RaciCell Cell)> cells)
    {
        // A row of thousands of wrong cells is told once, not thousands of times.
        const int most = 10;
        foreach (var (column, cell) in cells.Take(most))
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Raw)}` in the column of `{cell.Party.Name}` is not RACI notation", UnreadableCellHelp.For(CellAt(row, column.Column).Text));
        if (cells.Count > most)
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, row.Location, string.Create(CultureInfo.InvariantCulture, $"{cells.Count - most} more cells of this row are not RACI notation"), UnreadableCellHelp.WriteLetters);
    }
}
