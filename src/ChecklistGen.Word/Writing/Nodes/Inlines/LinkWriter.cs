using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class LinkWriter : InlineWriter<Link>
{
    protected override void Write(WordContext word, Link node)
    {
        var address = node.IsInternal ? null : Address(node.Target);
        if (!node.IsInternal && address is null)
        {
            // One address that isn't one, and Word calls the whole file broken.
            word.Session.Diagnostics.Add(
                WordDiagnostics.LinkNotShown,
                node.Source ?? default,
                $"`{node.Target}` is no address that Word takes: its text is there, the link is not",
                "write a whole address, such as `https://example.com/page`");
            word.Inlines(node.Content);
            return;
        }

        word.Xml.Start("hyperlink");
        if (address is null)
            word.Xml.Attribute("anchor", Bookmark.ForAnchor(node.Target[1..]));
        else
            word.Xml.Attribute(XmlNamespace.Relationships, "id", word.Relationships.ToAddress(address));
        if (node.Description is { Length: > 0 } description)
            word.Xml.Attribute("tooltip", description);
        word.Xml.Attribute("history", "1");
        word.Runs.With(word.Runs.State with { IsLink = true }, node);
        word.Xml.End();
    }

    private static string? Address(string target) =>
        Link.IsAddress(target) ? new Uri(target, UriKind.Absolute).AbsoluteUri : null;
}
