using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>The rows and paragraphs of a page whose file has no lines, each on the line that its places count it as.</summary>
internal static class PageRows
{
    public static SourceText Of(Page page)
    {
        var lines = new SortedDictionary<int, string>();
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
                Add(heading.Content);
            else if (block is PageTable table)
                AddTable(table);
            foreach (var text in block.Texts.SelectMany(t => t))
                Add(text);
        }

        var last = 0;
        var all = new List<string>();
        foreach (var (line, text) in lines)
        {
            all.AddRange(Enumerable.Repeat("", line - last - 1));
            all.Add(text);
            last = line;
        }

        return SourceText.FromString(page.Source.Path, string.Join('\n', all));

        void Add(PageText text) => lines.TryAdd(text.Location.Line, text.Text);

        void AddTable(PageTable table)
        {
            foreach (var row in table.HeaderRows.Concat(table.Rows))
                lines.TryAdd(row.Location.Line, $"| {string.Join(" | ", row.Cells.Distinct().Select(c => c.Text))} |");
        }
    }
}
