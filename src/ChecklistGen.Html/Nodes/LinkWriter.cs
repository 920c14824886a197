using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

internal static class LinkWriter
{
    public static void Write(HtmlContext page, Link node)
    {
        if (page.IsInLink || !IsSafe(page, node))
        {
            page.Inlines(node.Content);
            return;
        }

        page.IsInLink = true;
        page.Element("a", Content(node), ("href", node.Target), ("title", node.Description));
        page.IsInLink = false;
    }

    // The document reader drops unsafe links already; a page is clicked on, so check again.
    private static bool IsSafe(HtmlContext page, Link node)
    {
        if (node.IsInternal || Link.IsAddress(node.Target) || (page.Options.AllowsFileLinks && IsFileName(node.Target)))
            return true;
        page.Diagnostics.Add(
            HtmlDiagnostics.LinkLeftOut,
            node.Source ?? default,
            $"`{node.Target}` is not a web or mail address: only the link's text is kept",
            "start the address with `https://`, `http://` or `mailto:`");
        return false;
    }

    // One path segment, escaped: can't leave the folder or contain a scheme.
    private static bool IsFileName(string target) => target.Length > 0 && Uri.EscapeDataString(Uri.UnescapeDataString(target)) == target;

    // A link needs text.
    private static System.Collections.Immutable.ImmutableArray<Inline> Content(Link node) =>
        string.IsNullOrWhiteSpace(InlineText.Of(node.Content)) ? [new TextRun(node.Target)] : node.Content;
}
