using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

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

/// <summary>Blocks in a frame.</summary>
/// <param name="frame">The frame.</param>
/// <param name="content">The blocks.</param>
/// <param name="title">A line above them that stays with the first; null for none.</param>
internal sealed class FramedLayout(Frame frame, BlockSequence content, BlockLayout? title = null) : BlockLayout
{
    public override double Lead(Flow flow) =>
        frame.PaddingTop + (title?.Lead(flow) + title?.SpaceAfter ?? 0) + content.Lead(flow) + frame.PaddingBottom;

    public override void Place(Flow flow)
    {
        flow.Open(frame);
        if (title is not null)
        {
            title.Place(flow);
            flow.Skip(title.SpaceAfter);
        }

        content.Place(flow);
        flow.Close();
    }
}

internal sealed class CodeBlockLayouter : BlockLayouter<CodeBlock>
{
    private const double PaddingX = 8;
    private const double PaddingY = 6;
    private const string Tab = "    ";

    protected override BlockLayout Prepare(CodeBlock node, Column column, Tag parent, LayoutContext context)
    {
        if (node.Text.Length == 0)
            return new NothingLayout();
        var style = context.Styles.Code;
        var code = InlineStyle.From(style, new Tag("Code", new Tag("P", parent, node), node));
        var paragraph = new ParagraphBuilder(context, style, column.Indent(PaddingX, PaddingX));
        var lines = node.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new TextRun(lines[i].Replace("\t", Tab, StringComparison.Ordinal)) { Source = node.Source };
            paragraph.Text(line, line.Text, code);
            if (i < lines.Length - 1)
                paragraph.EndLine(line, code);
        }

        var fill = context.Palette.SoftFill;
        var frame = new Frame(PaddingY, PaddingY, (page, top, bottom, index) =>
            page.Backdrop.Insert(index, new FillBox(new Rectangle(column.Left, top, column.Width, bottom - top), fill)));
        return new CodeLayout(frame, new LinesLayout(paragraph.Build())) { SpaceAfter = style.SpaceAfter };
    }

    private sealed class CodeLayout(Frame frame, LinesLayout lines) : BlockLayout
    {
        public override double Lead(Flow flow) => frame.PaddingTop + lines.Lead(flow) + frame.PaddingBottom;

        public override void Place(Flow flow)
        {
            flow.Open(frame);
            lines.Place(flow);
            flow.Close();
        }
    }
}
