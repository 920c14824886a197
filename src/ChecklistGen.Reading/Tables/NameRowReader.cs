using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>Reads tables that name whose each activity is, in one column or in one for each service model or area.</summary>
internal sealed class NameRowReader(FoundTable table, NameLayout layout, PartyRegister register, DiagnosticBag diagnostics)
    : RowReader(table, diagnostics)
{
    private readonly Dictionary<string, IReadOnlyList<string>?> _names = new(StringComparer.Ordinal);

    protected override Notation Notation => Notation.Names;

    protected override IEnumerable<RowReading> ReadingsOf(PageRow row)
    {
        var cells = new List<RaciCell>();
        var named = new Dictionary<Party, (PageCell Cell, List<string> Remarks)>();
        var models = new List<string>();
        var isTogether = false;
        foreach (var (column, header) in layout.Owners)
        {
            var cell = CellAt(row, column);
            // The activity may not exist at all, or not in one of several models.
            if (Meanings.IsNone(cell.Text))
                continue;
            if (NamesOf(cell) is not { } names || names.Any(register.IsNobodyKnown))
            {
                Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Raw)}` does not say whether the activity is the customer's", "name each party that owns it, separated by commas; `--party` says who the customer is");
                cells.Add(CellOf(register.Missing(), Duties.None, cell) with { IsUnderstood = false });
                continue;
            }

            var parties = names.Select(n => (Name: n, Party: register.NamedOrTogether(n))).ToList();
            if (parties.Exists(p => p.Party.IsCustomer))
                models.Add(header);
            isTogether |= parties.Exists(p => p.Party.IsCustomer) && parties.Exists(p => p.Party.Kind is PartyKind.Other or PartyKind.Provider);
            foreach (var (name, party) in parties)
            {
                if (!named.TryGetValue(party, out var place))
                    named.Add(party, place = (cell, []));
                if ((!layout.AreModels ? BracketsOf(name) : party.IsEverybody ? $"{header} ({name})" : header) is { } remark)
                    place.Remarks.Add(remark);
            }
        }

        foreach (var column in layout.Texts)
            AddText(CellAt(row, column.Column), column, named, cells);

        // In the columns where the customer is not named, others replace them: the activity is not shared with those.
        foreach (var (party, (cell, remarks)) in named)
        {
            cells.Add(CellOf(party, Duties.None, cell) with
            {
                IsObliged = party.IsCustomer || isTogether || models.Count == 0,
                Remark = remarks.Count > 0 ? string.Join(", ", remarks) : null,
            });
        }

        return [new RowReading([.. cells]) { StatesDuties = false, Models = layout.AreModels ? [.. models] : default }];
    }

    // What the customer has to do makes the activity theirs, whoever is named; what only refers elsewhere says so of an activity of theirs.
    private void AddText(PageCell cell, PartyColumn column, Dictionary<Party, (PageCell Cell, List<string> Remarks)> named, List<RaciCell> cells)
    {
        var reading = TextCells.ReadText(cell.Text);
        if (cell.IsUnread || (reading is null && !named.Keys.Any(p => p.IsCustomer)))
        {
            Diagnostics.Add(MatrixDiagnostics.UnreadableCell, cell.Location, $"`{Shorten(cell.Shown)}` {TextCells.Instance.ObjectionTo(cell.Text)}", TextCells.Instance.HelpFor(cell.Text));
            cells.Add(CellOf(register.Missing(), Duties.None, cell) with { IsUnderstood = false });
        }
        else if (reading is null or { IsObliged: true })
        {
            var customer = register.Of([column])[0];
            if (!named.TryGetValue(customer, out var place))
                named.Add(customer, place = (cell, []));
            // A tick says nothing besides.
            if (Meanings.TickOf(cell.Text.ToLowerInvariant()) != true)
                place.Remarks.Add(cell.Text);
        }
    }

    // Cells repeat their texts, so each is split once; those with line breaks are not cached.
    private IReadOnlyList<string>? NamesOf(PageCell cell)
    {
        if (!cell.Marks.IsEmpty)
            return NameList.Parse(cell);
        if (!_names.TryGetValue(cell.Text, out var names))
            _names[cell.Text] = names = NameList.Parse(cell);
        return names;
    }

    // "Customer (config)"
    private static string? BracketsOf(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && name[^1] == ')' ? name[(open + 1)..^1].Trim() : null;
    }
}
