using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>The writers of lists, and of the table of contents, which is one.</summary>
internal static class ListWriters
{
    public static void Write(HtmlContext page, ListBlock node)
    {
        var start = node.Start is { } first and not 1 ? first.ToString(CultureInfo.InvariantCulture) : null;
        page.Html.Start(node.IsOrdered ? "ol" : "ul", ("class", node.Items.All(IsTask) ? "tasks" : null), ("start", start));
        page.Html.Line();
        foreach (var item in node.Items)
        {
            page.Html.Start("li");
            page.Html.Line();
            page.Blocks(item.Blocks);
            page.Html.EndLine();
        }

        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, TableOfContents node)
    {
        if (node.Entries.IsEmpty)
            return;

        var heading = page.Previous is Heading ? page.Heading : null;
        page.Html.Start("nav", ("aria-labelledby", heading), ("aria-label", heading is null ? page.Words.Contents : null));
        page.Html.Line();
        WriteList(page, node.Entries.AsSpan());
        page.Html.EndLine();
    }

    private static bool IsTask(ListItem item) => item.Blocks is [Paragraph { Content: [CheckBox, ..] }, ..];

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
