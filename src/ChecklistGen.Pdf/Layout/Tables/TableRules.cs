using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>
/// The lines of a table on a page: one below each row, and between columns one as far down as it goes. They are drawn
/// when the page is done, so that no row's fill covers the line above it.
/// </summary>
/// <param name="look">How they look, and whether there are any.</param>
/// <param name="edges">Where columns begin, and at last where the table ends.</param>
internal sealed class TableRules(TableLook look, IReadOnlyList<double> edges)
{
    private readonly List<Box> _rules = [];

    // For each edge, from which height a line goes on as long as rows have a cell that begins or ends there.
    private readonly double?[] _running = new double?[edges.Count];
    private double _bottom;

    /// <summary>Adds a row.</summary>
    public void Add(RowLayout row, double top, double height)
    {
        if (!look.IsRuled)
            return;
        if (_running[0] is null)
            AddRule(edges[0], top, edges[^1] - edges[0], 0);
        AddRule(edges[0], top + height, edges[^1] - edges[0], 0);

        var hasEdge = new bool[edges.Count];
        hasEdge[^1] = true;
        foreach (var cell in row.Cells)
            hasEdge[cell.Index] = true;
        for (var i = 0; i < edges.Count; i++)
        {
            if (hasEdge[i])
                _running[i] ??= top;
            else
                EndVertical(i, top);
        }

        _bottom = top + height;
    }

    /// <summary>Ends the table's part on a page.</summary>
    public void End(Page page)
    {
        for (var i = 0; i < edges.Count; i++)
            EndVertical(i, _bottom);
        page.Backdrop.AddRange(_rules);
        _rules.Clear();
    }

    private void EndVertical(int edge, double bottom)
    {
        if (_running[edge] is { } top)
            AddRule(edges[edge], top, 0, bottom - top);
        _running[edge] = null;
    }

    private void AddRule(double left, double top, double width, double height) =>
        _rules.Add(new RuleBox(new Rectangle(left, top, width, height), look.Theme.Table.RuleWidth, look.Theme.Palette.Rule));
}
