using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Markdown.Matrices.Plain;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Tables;

/// <summary>Reads the rows of one RACI table into activities.</summary>
internal abstract class RowReader(Page page, PageTable table, TableLayout layout, Section section, DiagnosticBag diagnostics)
{
    /// <summary>What stands for the text of an activity that has none: its row must not be lost for that.</summary>
    public const string NoText = "—";

    private readonly RowKinds _kinds = new(table, layout);
    private string? _group;

    protected Page Page => page;

    protected DiagnosticBag Diagnostics => diagnostics;

    /// <summary>How many of the rows hold activities.</summary>
    public int Count(IEnumerable<RawRow> rows) => rows.Count(r => _kinds.Of(r) == RowKind.Activity);

    /// <summary>Reads rows in their order.</summary>
    /// <param name="rows">Rows of the table, or rows that were cut off from it.</param>
    /// <param name="before">How many rows of the section were read before.</param>
    public IEnumerable<Activity> Read(IEnumerable<RawRow> rows, int before)
    {
        foreach (var row in rows)
        {
            switch (_kinds.Of(row))
            {
                case RowKind.Title:
                    _group = PlainMarkdown.Of(row.Cells.First(c => c.Raw.Length > 0 || row.IsTitle).Raw);
                    break;
                case RowKind.Activity:
                    yield return Read(row, ++before);
                    break;
            }
        }
    }

    /// <summary>The duties in a row.</summary>
    protected abstract ImmutableArray<RaciCell> CellsOf(RawRow row);

    /// <summary>The cell in a column; one without characters, at the row's place, where the row is too short.</summary>
    protected (string Raw, Location Location) CellAt(RawRow row, int column) => column < row.Cells.Length
        ? (row.Cells[column].Raw, page.LocationOf(row.Cells[column].Span))
        : ("", page.LocationOf(row.Span));

    private Activity Read(RawRow row, int number)
    {
        var (raw, location) = CellAt(row, layout.Activity);
        var text = PlainMarkdown.Of(raw);
        var isAligned = CheckAlignment(row, text);
        if (text.Length == 0)
        {
            text = NoText;
            if (isAligned)
                diagnostics.Add(MatrixDiagnostics.MissingActivity, location with { Length = 1 }, "the row names no activity", "write what is to be done into the row's activity cell");
        }

        return new Activity
        {
            Text = text,
            Raw = raw,
            Section = section,
            Row = number,
            Cells = CellsOf(row),
            CellCount = row.Cells.Length,
            ColumnCount = layout.Columns,
            IsAligned = isAligned,
            Group = _group,
            Location = location,
            Attributes = [.. layout.Attributes.Select(a => KeyValuePair.Create(a.Header, PlainMarkdown.Of(CellAt(row, a.Column).Raw)))],
        };
    }

    // Letters in a cell too many, or where the activity should be: all others may be anybody's. A cell too many with
    // something else in it is left to the linter: what stands before it stands where it should.
    private bool CheckAlignment(RawRow row, string activity)
    {
        if (row.Cells.Length == layout.Columns)
            return true;
        var extra = row.Cells.Skip(layout.Columns).FirstOrDefault(c => RaciNotation.Parse(PlainMarkdown.Of(c.Raw)) is not (null or Duties.None));
        var isShort = row.Cells.Length < layout.Columns && RaciNotation.Parse(activity) is not null;
        if (extra.Raw is null && !isShort)
            return true;

        var (location, what, help) = isShort
            ? (page.LocationOf(row.Span), $"`{Shorten(activity)}` stands where the activity should", "give the row a cell for each column, blank ones too")
            : (page.LocationOf(extra.Span), $"`{Shorten(extra.Raw!)}` belongs to no column", @"write a pipe within a text as `\|`");
        var counts = string.Create(CultureInfo.InvariantCulture, $"the row has {row.Cells.Length} cells and its header {layout.Columns}");
        diagnostics.Add(MatrixDiagnostics.MisalignedRow, location, $"{counts}: {what}", help);
        return false;
    }

    protected static string Shorten(string raw)
    {
        const int longest = 40;
        var text = PlainText.OnOneLine(raw);
        return text.Length <= longest ? text : text[..longest] + "…";
    }
}

/// <summary>Reads tables in which parties have columns.</summary>
internal sealed class PartyRowReader(Page page, PageTable table, PartyLayout layout, PartyRegister register, Section section, DiagnosticBag diagnostics)
    : RowReader(page, table, layout, section, diagnostics)
{
    private readonly ImmutableArray<Party> _parties = register.Of(layout.Parties);

    private bool HasCustomer { get; } = layout.Parties.Any(p => p.IsCustomer);

    protected override ImmutableArray<RaciCell> CellsOf(RawRow row)
    {
        var cells = ImmutableArray.CreateBuilder<RaciCell>();
        foreach (var (column, party) in layout.Parties.Zip(_parties))
            cells.Add(Read(row, column.Column, party));
        // Without a column for it, what the customer has to do in this row is not known.
        if (!HasCustomer)
            cells.Add(new RaciCell(register.Missing(), Duties.None, "", Page.LocationOf(row.Span)) { IsUnderstood = false });
        ReportUnreadable(row, [.. cells.Where(c => !c.IsUnderstood && c.Raw.Length > 0)]);
        return cells.ToImmutable();
    }

    private RaciCell Read(RawRow row, int column, Party party)
    {
        var (raw, location) = CellAt(row, column);
        var text = PlainMarkdown.Of(raw);
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

/// <summary>Reads tables in which letters have columns.</summary>
internal sealed class DutyRowReader(Page page, PageTable table, DutyLayout layout, PartyRegister register, Section section, DiagnosticBag diagnostics)
    : RowReader(page, table, layout, section, diagnostics)
{
    protected override ImmutableArray<RaciCell> CellsOf(RawRow row)
    {
        var cells = new List<RaciCell>();
        var places = new Dictionary<Party, int>();
        foreach (var (column, duty) in layout.Duties)
        {
            var (raw, location) = CellAt(row, column);
            if (NameList.Parse(raw) is { } names && !names.Any(register.IsUnclear))
            {
                foreach (var party in names.Select(register.Named))
                {
                    if (places.TryAdd(party, cells.Count))
                        cells.Add(new RaciCell(party, duty, raw, location));
                    else
                        cells[places[party]] = cells[places[party]] with { Duties = cells[places[party]].Duties | duty };
                }
            }
            else
            {
                Diagnostics.Add(MatrixDiagnostics.UnreadableCell, location, $"`{Shorten(raw)}` does not say whether the customer has the duty", "name each party that has it, apart by commas; `--party` says who the customer is");
                cells.Add(new RaciCell(register.Missing(), Duties.None, raw, location) { IsUnderstood = false });
            }
        }

        return [.. cells];
    }
}
