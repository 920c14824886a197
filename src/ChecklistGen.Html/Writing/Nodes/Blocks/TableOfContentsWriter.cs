using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class TableOfContentsWriter : NodeWriter<TableOfContents>
{
    protected override void Write(HtmlContext page, TableOfContents node)
    {
        if (node.Entries.IsEmpty)
            return;

        var heading = page.Previous is Heading ? page.Heading : null;
        page.Html.Start("nav", ("aria-labelledby", heading), ("aria-label", heading is null ? page.Words.Contents : null));
        page.Html.Line();
        WriteList(page, node.Entries.AsSpan());
        page.Html.EndLine();
    }

    // Deeper entries stand in a list of their own within the entry above them.
    private static void WriteList(HtmlContext page, ReadOnlySpan<TocEntry> entries)
    {
        page.Html.Start("ol");
        page.Html.Line();
        while (!entries.IsEmpty)
        {
            var entry = entries[0];
            var below = 1;
            while (below < entries.Length && entries[below].Level > entry.Level)
                below++;
            page.Html.Start("li");
            page.Html.Element("a", entry.Text, ("href", "#" + entry.Anchor));
            if (below > 1)
                WriteList(page, entries[1..below]);
            page.Html.EndLine();
            entries = entries[below..];
        }

        page.Html.EndLine();
    }
}
