using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

internal static class LinkWriter
{
    public static void Write(Line line, Link node)
    {
        var address = node.IsInternal ? null : Address(node.Target);
        if (!node.IsInternal && address is null)
        {
            // One address that isn't one, and Word calls the whole file broken.
            line.Word.Session.Diagnostics.Add(
                WordDiagnostics.LinkNotShown,
                node.Source ?? default,
                $"`{node.Target}` is not an address that Word accepts: its text is kept, the link is left out",
                "write a whole address, such as `https://example.com/page`");
            line.Append(node.Content);
            return;
        }

        var link = new W.Hyperlink { History = true };
        if (address is null)
            link.Anchor = WordNames.HeadingBookmark(node.Target[1..]);
        else
            link.Id = line.Word.Relationships.ToAddress(address);
        if (node.Description is { Length: > 0 } description)
            link.Tooltip = XmlCharacters.Clean(description);
        (line with { Element = link, IsLink = true }).Append(node.Content);
        line.Append(link);
    }

    private static string? Address(string target) =>
        Link.IsAddress(target) ? new Uri(target, UriKind.Absolute).AbsoluteUri : null;
}
