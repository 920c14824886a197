using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>The layouters of what is seen and not read.</summary>
internal static class FigureLayouters
{
    public static void Add(InlinePlace at, Image node)
    {
        var (paragraph, style) = at;
        var context = paragraph.Context;
        if (context.Images.Find(node) is not { } image)
        {
            context.Diagnostics.Add(
                PdfDiagnostics.UnusableImage,
                node.Source ?? default,
                $"the picture `{node.Description}` can't be shown: {context.Images.ProblemOf(node)}",
                "save it as PNG or JPEG in RGB or grey");
            paragraph.Text(node, $"[{node.Description}]", style);
            return;
        }

        // A picture is never larger than the room it has, with what must stay beside it on the page.
        var paper = context.Theme.Page;
        var most = paragraph.PictureRoom ?? Math.Min(paper.TextHeight, paper.Turned.TextHeight) * 0.4;
        var scale = Math.Min(1, Math.Min(paragraph.Column.Width / Math.Max(1, node.Width), most / Math.Max(1, node.Height)));
        paragraph.Object(
            node,
            new InlineObject(node.Width * scale, node.Height * scale, 0, (page, area, parent) =>
                page.Boxes.Add(new PictureBox(area, node, Figure(parent, node, node.Description), image))),
            style);
    }

    public static void Add(InlinePlace at, ShareBar node)
    {
        var (paragraph, style) = at;
        var metrics = paragraph.Context.Theme.ShareBar;
        var capHeight = paragraph.Context.Fonts.Theme(style.Font).CapHeight * style.Size / 1000;
        var ascent = (capHeight + metrics.Height) / 2; // centred on capitals
        paragraph.Object(
            node,
            new InlineObject(
                Math.Min(metrics.Width, paragraph.Column.Width),
                ascent,
                metrics.Height - ascent,
                (page, area, parent) => page.Boxes.Add(new ShareBarBox(
                    area, node, Figure(parent, node, node.Label), Parts(node, area, paragraph.Context.Palette), paragraph.Context.Palette.Rule))),
            style);
    }

    // A figure has words that stand in for it, which must not be empty; decoration has no tag.
    private static Tag? Figure(Tag? parent, Node node, string words) =>
        parent is null ? null : new Tag("Figure", parent, node) { Alternative = words.Length > 0 ? words : "–" };

    private static List<FillBox> Parts(ShareBar node, Rectangle area, Palette palette)
    {
        var parts = new List<FillBox>();
        var total = node.Shares.Sum(s => (double)Math.Max(0, s.Value));
        var left = area.Left;
        foreach (var share in node.Shares.Where(s => s.Value > 0))
        {
            var width = area.Width * share.Value / total;
            parts.Add(new FillBox(area with { Left = left, Width = width }, ColourOf(share.Kind, palette)));
            left += width;
        }

        return parts;
    }

    private static Colour ColourOf(ShareKind kind, Palette palette) => kind switch
    {
        ShareKind.Mine => palette.ShareMine,
        ShareKind.Shared => palette.ShareShared,
        _ => palette.ShareOthers,
    };
}
