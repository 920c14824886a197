using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Raci;

namespace ChecklistGen.Markdown.Matrices.Tables;

/// <summary>Reads tables in which parties have columns.</summary>
internal sealed class PartyRowReader(Page page, FoundTable table, PartyLayout layout, PartyRegister register, DiagnosticBag diagnostics)
    : RowReader(page, table, diagnostics)
{
    private readonly ImmutableArray<Party> _parties = register.Of(layout.Parties);

    private bool HasCustomer { get; } = layout.Parties.Any(p => p.IsCustomer);

    protected override ImmutableArray<RaciCell> CellsOf(RawRow row)
    {
        var cells = ImmutableArray.CreateBuilder<RaciCell>(_parties.Length + 1);
        for (var i = 0; i < _parties.Length; i++)
            cells.Add(Read(row, layout.Parties[i].Column, _parties[i]));
        // Without a column for it, what the customer has to do in this row is not known.
        if (!HasCustomer)
            cells.Add(new RaciCell(register.Missing(), Duties.None, "", Page.LocationOf(row.Span)) { IsUnderstood = false });
        ReportUnreadable(row, [.. cells.Where(c => !c.IsUnderstood && c.Raw.Length > 0)]);
        return cells.DrainToImmutable();
    }

    private RaciCell Read(RawRow row, int column, Party party)
    {
        var (raw, text, location) = CellAt(row, column);
        return RaciNotation.Parse(text) is { } duties
            ? new RaciCell(party, duties, raw, location) { RepeatsLetter = RaciNotation.RepeatsLetter(text) }
            : new RaciCell(party, Duties.None, raw, location) { IsUnderstood = false };
    }

    private void ReportUnreadable(RawRow row, List<RaciCell> cells)
    {
        // A row of thousands of wrong cells is told once, not thousands of times.
        const int most = 10;
        foreach (var cell in cells.Take(most))
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Raw)}` in the column of `{cell.Party.Name}` is not RACI notation", UnreadableCellHelp.For(cell.Raw));
        if (cells.Count > most)
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, Page.LocationOf(row.Span), string.Create(CultureInfo.InvariantCulture, $"{cells.Count - most} more cells of this row are not RACI notation"), UnreadableCellHelp.WriteLetters);
    }
}
