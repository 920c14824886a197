using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>
/// The lines of a table on a page: one above its first row and one below each; columns are told apart by the space between
/// them. They are drawn when the page is done, so that no row's fill covers the line above it.
/// </summary>
/// <param name="look">How they look, and whether there are any.</param>
/// <param name="left">Where the table begins.</param>
/// <param name="width">How wide it is.</param>
internal sealed class TableRules(TableLook look, double left, double width)
{
    private readonly List<Box> _rules = [];

    /// <summary>Adds a row.</summary>
    public void Add(double top, double height)
    {
        if (!look.IsRuled)
            return;
        if (_rules.Count == 0)
            AddRule(top);
        AddRule(top + height);
    }

    /// <summary>Ends the table's part on a page.</summary>
    public void End(Page page)
    {
        page.Backdrop.AddRange(_rules);
        _rules.Clear();
    }

    private void AddRule(double top) =>
        _rules.Add(new RuleBox(new Rectangle(left, top, width, 0), look.Theme.Table.RuleWidth, look.Theme.Palette.Rule));
}
