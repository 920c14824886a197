using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>The layouter of links, which lead to addresses of the Web and of mail, and to headings of the document.</summary>
internal static class LinkLayouter
{
    public static void Add(InlinePlace at, Link node)
    {
        var (paragraph, style) = at;
        // Links in links and links on lines that every page repeats can't be followed; their text stays.
        var target = paragraph.IsRunning || style.Tag.LinkTag is not null ? null : Resolve(node, paragraph.Context);
        if (target is null)
        {
            paragraph.Add(node.Content, style);
            return;
        }

        var linked = style with
        {
            Tag = new Tag("Link", style.Tag, node) { Link = target },
            Colour = paragraph.Context.Palette.Link,
            IsUnderlined = true,
        };
        if (!string.IsNullOrWhiteSpace(InlineText.Of(node.Content)))
            paragraph.Add(node.Content, linked);
        else
            paragraph.Text(node, node.Target, linked);
    }

    // Where a link leads; null, and a finding, where it leads nowhere.
    private static LinkTarget? Resolve(Link link, LayoutContext context)
    {
        var description = link.Description ?? InlineText.Of(link.Content);
        if (string.IsNullOrWhiteSpace(description))
            description = link.Target;

        if (link.IsInternal)
        {
            var anchor = link.Target[1..];
            if (context.Anchors.Contains(anchor))
                return new LinkTarget(null, anchor, description);
            context.Diagnostics.Add(
                PdfDiagnostics.DeadLink,
                link.Source ?? default,
                $"no heading has the anchor `{anchor}`",
                "write the heading's text in lower case with hyphens for blanks, as in `#sign-off`");
            return null;
        }

        if (Link.IsAddress(link.Target))
            return new LinkTarget(InAscii(link.Target), null, description);
        context.Diagnostics.Add(
            PdfDiagnostics.DeadLink,
            link.Source ?? default,
            $"`{link.Target}` is not an address of the Web or of mail",
            "begin the address with `https://`, `http://` or `mailto:`");
        return null;
    }

    // RFC 3986 knows ASCII only, and not all of it; the rest is written as bytes of UTF-8.
    private static string InAscii(string address)
    {
        var result = new StringBuilder(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is <= 0x20 or >= 0x7F || "\"<>\\^`{|}"u8.Contains(b))
                result.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{b:X2}");
            else
                result.Append((char)b);
        }

        return result.ToString();
    }
}
