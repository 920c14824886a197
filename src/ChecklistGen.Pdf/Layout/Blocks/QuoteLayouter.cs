using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class QuoteLayouter : BlockLayouter<Quote>
{
    private const double Indent = 14;
    private const double EdgeWidth = 2;

    protected override BlockLayout Prepare(Quote node, Column column, Tag parent, LayoutContext context)
    {
        if (node.Blocks.IsEmpty)
            return new NothingLayout();
        var edge = context.Palette.Rule;
        var frame = new Frame(1, 1, (page, top, bottom, index) =>
            page.Backdrop.Insert(index, new FillBox(new Rectangle(column.Left, top, EdgeWidth, bottom - top), edge)));
        var content = new BlockSequence(node.Blocks, column.Indent(Indent), new Tag("BlockQuote", parent, node), context) { IsNested = true };
        return new FramedLayout(frame, content) { SpaceAfter = context.Styles.Body.SpaceAfter };
    }
}
