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

    // The reader of documents drops what is not safe; a page is opened by a click, so it is asked once more.
    private static bool IsSafe(HtmlContext page, Link node)
    {
        if (node.IsInternal || Link.IsAddress(node.Target) || (page.Options.AllowsFileLinks && IsFileName(node.Target)))
            return true;
        page.Diagnostics.Add(
            HtmlDiagnostics.LinkLeftOut,
            node.Source ?? default,
            $"`{node.Target}` is not an address of the Web or of mail: its text is there, the link is not",
            "begin the address with `https://`, `http://` or `mailto:`");
        return false;
    }

    // One part of a path, escaped: nothing that leads out of the folder, and no scheme.
    private static bool IsFileName(string target) => target.Length > 0 && Uri.EscapeDataString(Uri.UnescapeDataString(target)) == target;

    // A link must have a name.
    private static System.Collections.Immutable.ImmutableArray<Inline> Content(Link node) =>
        string.IsNullOrWhiteSpace(InlineText.Of(node.Content)) ? [new TextRun(node.Target)] : node.Content;
}
