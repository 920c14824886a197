using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>Reads tables in which parties have columns, whatever notation their cells have.</summary>
internal sealed class PartyRowReader(FoundTable table, PartyLayout layout, PartyRegister register, DiagnosticBag diagnostics)
    : RowReader(table, diagnostics)
{
    private readonly ImmutableArray<Party> _parties = register.Of(layout.Parties);

    protected override Notation Notation => layout.Cells.Notation;

    private bool HasCustomer { get; } = layout.Parties.Any(p => p.IsCustomer);

    protected override IEnumerable<RowReading> ReadingsOf(PageRow row)
    {
        var readings = layout.Parties.Select(p => CellAt(row, p.Column) is { IsUnread: false } cell ? layout.Cells.Read(cell) : null).ToArray();
        if (Notation != Notation.Text)
            return [Read(row, readings)];
        // Other parties' cells count as soon as they say anything, even a reference.
        for (var i = 0; i < readings.Length; i++)
            readings[i] ??= layout.Parties[i].IsCustomer ? null : new CellReading { IsObliged = true };
        var items = new List<RowReading>();
        for (var i = 0; i < readings.Length; i++)
        {
            if (!layout.Parties[i].IsCustomer)
                continue;
            foreach (var item in TextCells.ItemsOf(CellAt(row, layout.Parties[i].Column)).Where(t => t.Length > 0))
                items.Add(ReadItem(row, readings, i, item));
        }

        return items.Count > 0 ? items : [Read(row, readings)];
    }

    // One statement of a customer's cell; their other cells make statements of their own.
    private RowReading ReadItem(PageRow row, CellReading?[] readings, int column, string item)
    {
        var own = TextCells.ReadText(item);
        var all = readings.Select((r, i) => i == column ? own : layout.Parties[i].IsCustomer ? CellReading.Nothing : r).ToArray();
        return Read(row, all) with
        {
            Item = own is { IsObliged: true } ? item : null,
            Source = own is { IsObliged: true } ? CellAt(row, layout.Parties[column].Column) : null,
        };
    }

    private RowReading Read(PageRow row, CellReading?[] readings)
    {
        if (Notation is Notation.Letters or Notation.Words)
            TakeNames(row, readings);
        var cells = new List<RaciCell>(readings.Length + 1);
        for (var i = 0; i < readings.Length; i++)
            cells.Add(CellOf(row, layout.Parties[i], _parties[i], readings[i]));
        ReportUnreadable(row, [.. layout.Parties.Zip(cells).Where(c => c.Second is { IsUnderstood: false, Raw.Length: > 0 })]);

        // Without a column for it, what the customer has to do in this row is not known.
        if (!HasCustomer)
            cells.Add(new RaciCell(register.Missing(), Duties.None, "", row.Location) { IsUnderstood = false });
        // "Shared" in one party's cell is the other's as well.
        var shared = Array.FindIndex(readings, r => r is { IsShared: true });
        if (shared >= 0 && !(cells.Exists(c => c.IsObliged && c.Party.IsCustomer) && cells.Exists(c => c.IsObliged && c.Party.IsOther)))
            cells.Add(cells[shared] with { Party = register.Together(CellAt(row, layout.Parties[shared].Column).Text), IsObliged = true });
        return new RowReading([.. cells])
        {
            StatesDuties = Notation switch
            {
                Notation.Letters => cells.TrueForAll(c => !c.IsObliged || c.Letters.Length > 0),
                Notation.Words => cells.TrueForAll(c => !c.IsObliged || c.Duties.IsObligation()),
                _ => false,
            },
        };
    }

    // Where nobody has R or A, a party's own name in its column can only mean that the row is theirs; who is accountable it does not say.
    private void TakeNames(PageRow row, CellReading?[] readings)
    {
        var named = Enumerable.Range(0, readings.Length).Where(i => readings[i] is null && Names(CellAt(row, layout.Parties[i].Column), layout.Parties[i])).ToList();
        if (named.Count == 0 || readings.Count(r => r is null) > named.Count || Array.Exists(readings, r => r is { IsObliged: true }))
            return;
        foreach (var i in named)
        {
            var cell = CellAt(row, layout.Parties[i].Column);
            readings[i] = new CellReading { IsObliged = true };
            Diagnostics.Add(MatrixDiagnostics.NameForLetters, cell.Location, $"`{Shorten(cell.Raw)}` in the column of `{_parties[i].Name}` says whose the activity is, but not who is accountable", layout.Cells.HelpFor(cell.Text));
        }
    }

    private static bool Names(PageCell cell, PartyColumn column) => cell.Text.Length > 0 && !cell.IsUnread
        && (Vocabulary.PartyKey(cell.Text) == Vocabulary.PartyKey(column.Header) || (column.Kind == PartyKind.Customer && Vocabulary.IsCustomerAlone(cell.Text)));

    private RaciCell CellOf(PageRow row, PartyColumn column, Party party, CellReading? reading)
    {
        var cell = CellAt(row, column.Column);
        return reading is null || IsNobodys(column, reading)
            ? CellOf(party, Duties.None, cell) with { IsUnderstood = false }
            : CellOf(party, reading.Duties, cell) with
            {
                IsObliged = reading.IsObliged,
                Letters = reading.Letters ?? reading.Duties.ToLetters(),
                Remark = reading.Remark,
                SaysNothing = reading.SaysNothing,
                RepeatsLetter = reading.RepeatsLetter,
            };
    }

    // A duty in a column without a header may be the customer's, beside whose column it stands.
    private bool IsNobodys(PartyColumn column, CellReading reading) => HasCustomer && column.Header.Length == 0 && reading.IsObliged;

    private void ReportUnreadable(PageRow row, List<(PartyColumn Column, RaciCell Cell)> cells)
    {
        // A row with thousands of wrong cells is reported once, not thousands of times.
        const int most = 10;
        foreach (var (column, cell) in cells.Take(most))
        {
            if (column.Header.Length == 0)
                Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Raw)}` is in a column without a header, so it is not clear whose duty it is", "write the party's name at the top of the column");
            else
                ReportUnreadable(CellAt(row, column.Column), cell);
        }

        if (cells.Count > most)
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, row.Location, string.Create(CultureInfo.InvariantCulture, $"{cells.Count - most} more cells of this row can't be read either"), layout.Cells.HelpFor(""));
    }

    private void ReportUnreadable(PageCell cell, RaciCell read)
    {
        if (cell.IsUnread)
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"this cell in the column of `{read.Party.Name}` shows a picture or an icon, whose meaning is not in the text", "write what it means into the cell");
        else
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Raw)}` in the column of `{read.Party.Name}` {layout.Cells.ObjectionTo(cell.Text)}", layout.Cells.HelpFor(cell.Text));
    }
}
