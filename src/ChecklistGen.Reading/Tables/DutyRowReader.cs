using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;

namespace ChecklistGen.Reading.Tables;

/// <summary>Reads tables in which letters have columns.</summary>
internal sealed class DutyRowReader(FoundTable table, DutyLayout layout, PartyRegister register, DiagnosticBag diagnostics)
    : RowReader(table, diagnostics)
{
    protected override Notation Notation => Notation.Names;

    protected override IEnumerable<RowReading> ReadingsOf(PageRow row)
    {
        var cells = new List<RaciCell>();
        var places = new Dictionary<Party, int>();
        foreach (var (column, duty) in layout.Duties)
        {
            var cell = CellAt(row, column);
            var (_, raw, location) = cell;
            // Whom "all" includes only matters where it makes a duty.
            if (NameList.Parse(cell) is { } names && !(duty.IsObligation() && names.Any(register.IsUnclear)))
            {
                foreach (var party in names.Select(register.Named))
                {
                    if (places.TryAdd(party, cells.Count))
                        cells.Add(CellOf(party, duty, cell));
                    else
                        cells[places[party]] = cells[places[party]] with { Duties = cells[places[party]].Duties | duty };
                }
            }
            else
            {
                Diagnostics.Add(MatrixDiagnostics.UnreadableCell, location, $"`{Shorten(raw)}` does not say whether the customer has the duty", "name each party that has it, separated by commas; `--party` says who the customer is");
                cells.Add(CellOf(register.Missing(), Duties.None, cell) with { IsUnderstood = false });
            }
        }

        return [new RowReading([.. cells])];
    }
}
