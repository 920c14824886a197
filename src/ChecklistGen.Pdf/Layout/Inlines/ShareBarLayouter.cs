using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class ShareBarLayouter : InlineLayouter<ShareBar>
{
    protected override void Add(ShareBar node, InlineStyle style, ParagraphBuilder paragraph)
    {
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
                    area, node, Figure.In(parent, node, node.Label), Parts(node, area, paragraph.Context.Palette), paragraph.Context.Palette.Rule))),
            style);
    }

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
