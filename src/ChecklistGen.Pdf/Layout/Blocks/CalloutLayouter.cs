using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class CalloutLayouter : BlockLayouter<Callout>
{
    private const double EdgeWidth = 3;
    private const double PaddingX = 10;
    private const double PaddingY = 7;

    protected override BlockLayout Prepare(Callout node, Column column, Tag parent, LayoutContext context)
    {
        if (node.Blocks.IsEmpty && node.Title.IsEmpty)
            return new NothingLayout();
        var (edge, fill) = Colours(node.Kind, context.Palette);
        var frame = new Frame(PaddingY, PaddingY, (page, top, bottom, index) => page.Backdrop.InsertRange(index,
        [
            new FillBox(new Rectangle(column.Left, top, column.Width, bottom - top), fill),
            new FillBox(new Rectangle(column.Left, top, EdgeWidth, bottom - top), edge),
        ]));
        var (inner, tag) = (column.Indent(EdgeWidth + PaddingX, PaddingX), new Tag("Div", parent, node));
        var content = new BlockSequence(node.Blocks, inner, tag, context) { IsNested = true };
        return new FramedLayout(frame, content, TitleOf(node, edge, inner, tag, context)) { SpaceBefore = 4, SpaceAfter = 10 };
    }

    private static LinesLayout? TitleOf(Callout node, Colour colour, Column column, Tag parent, LayoutContext context)
    {
        var style = context.Styles.Body with { Bold = true, Colour = colour, SpaceAfter = 2 };
        var title = new ParagraphBuilder(context, style, column).Add(node.Title, new Tag("P", parent, node)).Build();
        return title.Lines.Count > 0 ? new LinesLayout(title, isWhole: true) { SpaceAfter = style.SpaceAfter } : null;
    }

    private static (Colour Edge, Colour Fill) Colours(CalloutKind kind, Palette palette) => kind == CalloutKind.Warning
        ? (palette.Warning, palette.WarningFill)
        : (palette.Accent, palette.SoftFill);
}
