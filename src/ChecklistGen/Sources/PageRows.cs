using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>The rows and paragraphs of a page whose file has no lines, by their places.</summary>
internal sealed class PageRows
{
    // By the running number of a row; tables beside each other have the same.
    private readonly Dictionary<int, List<(int Column, string Text)>> _rows = [];

    public PageRows(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
                Add(heading.Content);
            foreach (var row in block is PageTable table ? table.HeaderRows.Concat(table.Rows) : [])
                Add(row.Location, $"| {string.Join(" | ", row.Cells.Distinct().Select(c => c.Text))} |");
            foreach (var text in block.Texts.SelectMany(t => t))
                Add(text);
        }
    }

    /// <summary>The row or paragraph in which a place is: of several beside each other, the one that begins last before it. Null without one.</summary>
    public string? Find(Location place)
    {
        var rows = _rows.GetValueOrDefault(place.Line) ?? [];
        return rows.FindLast(r => r.Column <= place.Column).Text ?? rows.FirstOrDefault().Text;
    }

    private void Add(PageText text) => Add(text.Location, text.Text);

    private void Add(Location location, string text)
    {
        if (!_rows.TryGetValue(location.Line, out var rows))
            _rows.Add(location.Line, rows = []);
        rows.Add((location.Column, text));
    }
}
