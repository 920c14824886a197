using ChecklistGen.Pdf.Layout.Boxes;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>
/// The lines of a table on a page: one below each row, and between columns one as far down as it goes. They are drawn
/// when the page is done, so that no row's fill covers the line above it.
/// </summary>
internal sealed class TableRules(TableLook look)
{
    private readonly List<Rectangle> _rules = [];

    // Lines between columns that go on as long as rows have an edge there: from which height.
    private readonly SortedDictionary<double, double> _running = [];
    private double _bottom;

    /// <summary>Takes note of a row.</summary>
    public void Add(RowLayout row, double top, double height)
    {
        if (!look.IsRuled)
            return;
        var (left, right) = (row.Cells[0].Edges.Left, row.Cells[^1].Edges.Right);
        if (_running.Count == 0)
            _rules.Add(new Rectangle(left, top, right - left, 0));
        _rules.Add(new Rectangle(left, top + height, right - left, 0));

        var edges = row.Cells.Select(c => c.Edges.Left).Append(right).ToHashSet();
        foreach (var ended in _running.Keys.Where(x => !edges.Contains(x)).ToList())
            EndVertical(ended, top);
        foreach (var edge in edges)
            _running.TryAdd(edge, top);
        _bottom = top + height;
    }

    /// <summary>Ends the table's part on a page.</summary>
    public void End(Page page)
    {
        foreach (var x in _running.Keys.ToList())
            EndVertical(x, _bottom);
        page.Backdrop.AddRange(_rules.Select(r => new RuleBox(r, look.Theme.Table.RuleWidth, look.Theme.Palette.Rule)));
        _rules.Clear();
    }

    private void EndVertical(double x, double bottom)
    {
        _rules.Add(new Rectangle(x, _running[x], 0, bottom - _running[x]));
        _running.Remove(x);
    }
}
