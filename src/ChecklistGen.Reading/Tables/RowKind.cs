using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>What a row of a RACI table is for.</summary>
internal enum RowKind
{
    /// <summary>It says who does what.</summary>
    Activity,

    /// <summary>It gives the rows below it a title.</summary>
    Title,

    /// <summary>It is blank, or repeats the header.</summary>
    Spacer,
}

/// <summary>Classifies a table's rows, before any cell is interpreted.</summary>
internal sealed class RowKinds
{
    private readonly TableLayout _layout;
    private readonly PageRow _header;
    private readonly bool _boldMeansTitle;
    private readonly bool _oneCellMeansTitle;

    public RowKinds(TableLayout layout)
    {
        var table = layout.Table;
        _layout = layout;
        _header = table.Header;
        // One such row may lack its cells; several among whole rows are titles.
        _oneCellMeansTitle = layout is { Activity: 0, Columns: > 2 }
            && table.Rows.Count(r => r.Cells.Length == 1) > 1
            && table.Rows.All(r => r.Cells.Length == 1 || r.Cells.Length >= layout.Columns);
        // If every activity is bold, bold means nothing.
        _boldMeansTitle = table.Rows.Any(r => r.Cells.Length > layout.Activity && r.Cells[layout.Activity].Raw.Length > 0 && !r.Cells[layout.Activity].IsBold);
    }

    /// <summary>The kinds of rows in their order. A title with nothing below it is not a title but a row without duties.</summary>
    public ImmutableArray<RowKind> Of(IEnumerable<PageRow> rows)
    {
        var kinds = rows.Select(r => (Kind: Of(r), r.IsTitle)).ToList();
        for (var i = kinds.Count - 1; i >= 0 && kinds[i].Kind != RowKind.Activity; i--)
        {
            if (kinds[i] is { Kind: RowKind.Title, IsTitle: false })
                kinds[i] = (RowKind.Activity, false);
        }

        return [.. kinds.Select(k => k.Kind)];
    }

    private RowKind Of(PageRow row)
    {
        if (row.IsTitle)
            return RowKind.Title;
        var filled = row.Cells.Count(c => c.Text.Length > 0 || c.IsUnread);
        if (filled == 0 || RepeatsHeader(row))
            return RowKind.Spacer;
        var activity = row.Cells[Math.Min(_layout.Activity, row.Cells.Length - 1)];
        if (RepeatsParties(row))
            return RowKind.Title;
        // A letter alone in its row is a duty without an activity, even in bold.
        if (row.Cells.Length == 1 && _oneCellMeansTitle && RaciNotation.Parse(activity.Text) is null)
            return RowKind.Title;
        return filled == 1 && _boldMeansTitle && activity.IsBold && RaciNotation.Parse(activity.Text) is null ? RowKind.Title : RowKind.Activity;
    }

    // A second header in the middle of a table, whose first cell is the title of what follows.
    private bool RepeatsParties(PageRow row) =>
        _layout is PartyLayout { Parties: var parties }
            && row.Cells.Length == _header.Cells.Length
            && parties.All(p => p.Header.Length > 0 && row.Cells[p.Column].Text.Equals(p.Header, StringComparison.OrdinalIgnoreCase));

    private bool RepeatsHeader(PageRow row)
    {
        if (row.Cells.Length != _header.Cells.Length)
            return false;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (!row.Cells[i].Raw.Equals(_header.Cells[i].Raw, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
