using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class LinkLayouter : InlineLayouter<Link>
{
    protected override void Add(Link node, InlineStyle style, ParagraphBuilder paragraph)
    {
        // Links in links and links on lines that every page repeats can't be followed; their text stays.
        var target = paragraph.IsRunning || style.Tag.LinkTag is not null ? null : Links.Resolve(node, paragraph.Context);
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
}
