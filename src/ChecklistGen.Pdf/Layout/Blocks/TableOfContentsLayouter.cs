using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class TableOfContentsLayouter : BlockLayouter<TableOfContents>
{
    private const double Indent = 16;

    protected override BlockLayout Prepare(TableOfContents node, Column column, Tag parent, LayoutContext context)
    {
        // A heading that shows nothing is not there, and can't be listed.
        var entries = node.Entries.Where(e => !string.IsNullOrWhiteSpace(e.Text)).ToList();
        if (entries.Count == 0)
            return new NothingLayout();

        // Deeper entries stand in a list of their own within the entry above them.
        var lines = new List<TocLine>();
        var open = new Stack<(int Level, Tag List, Tag Item)>();
        var outermost = new Tag("TOC", parent, node);
        foreach (var entry in entries)
        {
            Tag? list = null;
            while (open.TryPeek(out var above) && above.Level >= entry.Level)
                list = open.Pop().List;
            list ??= open.TryPeek(out var around) ? new Tag("TOC", around.Item, node) : outermost;
            var item = new Tag("TOCI", list, node);
            open.Push((entry.Level, list, item));
            lines.Add(new TocLine(node, entry, column.Inset(Indent * (open.Count - 1)), item, context));
        }

        return new TocLayout(lines) { SpaceAfter = context.Styles.Body.SpaceAfter };
    }

    private sealed class TocLayout(List<TocLine> lines) : BlockLayout
    {
        public override double Lead(Flow flow) => lines.Take(2).Sum(l => l.Height);

        public override void Place(Flow flow)
        {
            foreach (var line in lines)
            {
                flow.Need(line.Height);
                line.Place(flow.Page, flow.Take(line.Height));
            }
        }
    }
}
