using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The layouters of what stands in a frame.</summary>
internal static class FramedLayouters
{
    private const double CalloutEdge = 3;
    private const double CalloutPaddingX = 10;
    private const double CalloutPaddingY = 7;
    private const double QuoteEdge = 2;
    private const double QuoteIndent = 14;
    private const double CodePaddingX = 8;
    private const double CodePaddingY = 6;
    private const string CodeTab = "    ";

    public static BlockLayout Prepare(BlockPlace place, Callout node)
    {
        if (node.Blocks.IsEmpty && node.Title.IsEmpty)
            return new NothingLayout();
        var column = place.Column;
        var (edge, fill) = Colours(node.Kind, place.Context.Palette);
        var frame = new Frame(CalloutPaddingY, CalloutPaddingY, (page, top, bottom, index) => page.Backdrop.InsertRange(index,
        [
            new FillBox(new Rectangle(column.Left, top, column.Width, bottom - top), fill),
            new FillBox(new Rectangle(column.Left, top, CalloutEdge, bottom - top), edge),
        ]));
        var inner = place with { Column = column.Indent(CalloutEdge + CalloutPaddingX, CalloutPaddingX), Parent = new Tag("Div", place.Parent, node) };
        var content = new BlockSequence(node.Blocks, inner) { IsNested = true };
        return new FramedLayout(frame, content, TitleOf(node, edge, inner)) { SpaceBefore = 4, SpaceAfter = 10 };
    }

    public static BlockLayout Prepare(BlockPlace place, Quote node)
    {
        if (node.Blocks.IsEmpty)
            return new NothingLayout();
        var (column, edge) = (place.Column, place.Context.Palette.Rule);
        var frame = new Frame(1, 1, (page, top, bottom, index) =>
            page.Backdrop.Insert(index, new FillBox(new Rectangle(column.Left, top, QuoteEdge, bottom - top), edge)));
        var inner = place with { Column = column.Indent(QuoteIndent), Parent = new Tag("BlockQuote", place.Parent, node) };
        return new FramedLayout(frame, new BlockSequence(node.Blocks, inner) { IsNested = true }) { SpaceAfter = place.Context.Styles.Body.SpaceAfter };
    }

    public static BlockLayout Prepare(BlockPlace place, CodeBlock node)
    {
        if (node.Text.Length == 0)
            return new NothingLayout();
        var (column, parent, context) = place;
        var style = context.Styles.Code;
        var code = InlineStyle.From(style, new Tag("Code", new Tag("P", parent, node), node));
        var paragraph = new ParagraphBuilder(context, style, column.Indent(CodePaddingX, CodePaddingX));
        var lines = node.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new TextRun(lines[i].Replace("\t", CodeTab, StringComparison.Ordinal)) { Source = node.Source };
            paragraph.Text(line, line.Text, code);
            if (i < lines.Length - 1)
                paragraph.EndLine(line, code);
        }

        var fill = context.Palette.SoftFill;
        var frame = new Frame(CodePaddingY, CodePaddingY, (page, top, bottom, index) =>
            page.Backdrop.Insert(index, new FillBox(new Rectangle(column.Left, top, column.Width, bottom - top), fill)));
        return new CodeLayout(frame, new LinesLayout(paragraph.Build())) { SpaceAfter = style.SpaceAfter };
    }

    private static LinesLayout? TitleOf(Callout node, Colour colour, BlockPlace place)
    {
        var style = place.Context.Styles.Body with { Bold = true, Colour = colour, SpaceAfter = 2 };
        var title = new ParagraphBuilder(place.Context, style, place.Column).Add(node.Title, new Tag("P", place.Parent, node)).Build();
        return title.Lines.Count > 0 ? new LinesLayout(title, isWhole: true) { SpaceAfter = style.SpaceAfter } : null;
    }

    private static (Colour Edge, Colour Fill) Colours(CalloutKind kind, Palette palette) => kind == CalloutKind.Warning
        ? (palette.Warning, palette.WarningFill)
        : (palette.Accent, palette.SoftFill);

    /// <summary>Blocks in a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="content">The blocks.</param>
    /// <param name="title">A line above them that stays with the first; null for none.</param>
    private sealed class FramedLayout(Frame frame, BlockSequence content, LinesLayout? title = null) : BlockLayout
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
