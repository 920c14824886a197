using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Tables;

/// <summary>Reads the rows of one matrix's table into activities.</summary>
internal abstract class RowReader(FoundTable table, DiagnosticBag diagnostics)
{
    /// <summary>Replaces the text of an activity that has none, so that its row is not lost.</summary>
    public const string NoText = "—";

    protected DiagnosticBag Diagnostics => diagnostics;

    /// <summary>How many activities the rows hold, before any cell is interpreted.</summary>
    public static int Count(FoundTable table) =>
        table.Rows.Zip(new RowKinds(table.Layout).Of(table.Rows)).Where(r => r.Second == RowKind.Activity).Sum(r => table.Layout.ActivitiesIn(r.First));

    /// <summary>Reads the rows of the table, and those that were cut off from it, in their order.</summary>
    /// <param name="before">How many rows of the section were read before.</param>
    public IEnumerable<Activity> Read(int before)
    {
        string? group = null;
        foreach (var (row, kind) in table.Rows.Zip(new RowKinds(table.Layout).Of(table.Rows)))
        {
            if (kind == RowKind.Title)
            {
                group = row.Cells.First(c => c.Raw.Length > 0 || row.IsTitle).Text;
            }
            else if (kind == RowKind.Activity)
            {
                foreach (var activity in Read(row, before, group))
                {
                    before++;
                    yield return activity;
                }
            }
        }
    }

    /// <summary>How the table records whose activity it is.</summary>
    protected abstract Notation Notation { get; }

    /// <summary>The statements of a row; several if it holds several activities.</summary>
    protected abstract IEnumerable<RowReading> ReadingsOf(PageRow row);

    /// <summary>The cell in a column; one without characters, at the row's place, where the row is too short.</summary>
    protected static PageCell CellAt(PageRow row, int column) =>
        column < row.Cells.Length ? row.Cells[column] : new PageCell("", "", row.Location);

    /// <summary>What a party holds by a cell.</summary>
    protected static RaciCell CellOf(Party party, Duties duties, PageCell cell) => new(party, duties, cell.Raw, cell.Location)
    {
        Shown = cell.Shown,
    };

    private IEnumerable<Activity> Read(PageRow row, int before, string? group)
    {
        var layout = table.Layout;
        var cell = CellAt(row, layout.Activity);
        var (text, raw, location) = cell;
        var isAligned = CheckAlignment(row, text);
        foreach (var reading in ReadingsOf(row))
        {
            var whole = reading.Item is null ? text : text.Length == 0 ? reading.Item : $"{text}: {reading.Item}";
            if (whole.Length == 0)
            {
                whole = NoText;
                if (isAligned)
                    diagnostics.Add(MatrixDiagnostics.MissingActivity, location with { Length = 1 }, "the row names no activity", "write what is to be done in the row's activity cell");
            }

            yield return new Activity
            {
                Text = whole,
                Links = [.. LinksOf(cell, text, 0), .. reading.Source is { } source ? LinksOf(source, whole, text.Length) : []],
                Raw = raw,
                Section = table.Node.Section!,
                Row = ++before,
                Cells = reading.Cells,
                CellCount = row.Cells.Length,
                ColumnCount = layout.Columns,
                IsAligned = isAligned,
                Group = group,
                Location = location,
                Notation = Notation,
                StatesDuties = reading.StatesDuties,
                Models = reading.Models,
                Attributes = [.. layout.Attributes.Select(a => KeyValuePair.Create(a.Header, CellAt(row, a.Column).Text))],
            };
        }
    }

    // The links of a cell as far as their words stand in a text, from a place on.
    private static IEnumerable<TextLink> LinksOf(PageText cell, string text, int from)
    {
        foreach (var link in cell.Links)
        {
            var start = from == 0 ? link.Start : text.IndexOf(cell.Text.Substring(link.Start, link.Length), from, StringComparison.Ordinal);
            if (start >= 0)
                yield return new TextLink(start, link.Length, link.Address!);
        }
    }

    // With a duty in a surplus cell, or letters in place of the activity, the others may be anybody's. A surplus cell with
    // anything else is left to the linter: the cells before it are in place.
    private bool CheckAlignment(PageRow row, string activity)
    {
        var columns = table.Layout.Columns;
        if (row.Cells.Length == columns)
            return true;
        var extra = row.Cells.Skip(columns).FirstOrDefault(HoldsDuty);
        var isShort = row.Cells.Length < columns && RaciNotation.Parse(activity) is not null;
        if (extra is null && !isShort)
            return true;

        var (location, what, help) = isShort
            ? (row.Location, activity.Length == 0 ? "there is nothing where the activity should be" : $"`{Shorten(activity)}` is where the activity should be", "give the row a cell for each column, including blank ones")
            : (extra!.Location, $"`{Shorten(extra.Raw)}` belongs to no column", @"write a pipe within a text as `\|`");
        var counts = string.Create(CultureInfo.InvariantCulture, $"the row has {row.Cells.Length} {(row.Cells.Length == 1 ? "cell" : "cells")} and its header {columns}");
        diagnostics.Add(MatrixDiagnostics.MisalignedRow, location, $"{counts}: {what}", help);
        return false;
    }

    // Letters, a tick, or a name that is the customer's.
    private static bool HoldsDuty(PageCell cell) =>
        RaciNotation.Parse(cell.Text) is not (null or Duties.None) || MarkCells.IsTicked(cell) || Vocabulary.IsCustomerAlone(cell.Text) || Vocabulary.IsShared(cell.Text);

    // As messages quote it.
    protected static string Shorten(string raw) => PlainText.Shorten(PlainText.OnOneLine(raw), 40);
}

/// <summary>One statement of a row.</summary>
/// <param name="Cells">The parties' cells.</param>
internal sealed record RowReading(ImmutableArray<RaciCell> Cells)
{
    /// <summary>What the customer's cell says is to be done, where the activity's cell only says in what; else null.</summary>
    public string? Item { get; init; }

    /// <summary>The cell that <see cref="Item"/> is taken from; null without one.</summary>
    public PageText? Source { get; init; }

    /// <inheritdoc cref="Activity.StatesDuties"/>
    public bool StatesDuties { get; init; } = true;

    /// <inheritdoc cref="Activity.Models"/>
    public ImmutableArray<string> Models { get; init; }
}
