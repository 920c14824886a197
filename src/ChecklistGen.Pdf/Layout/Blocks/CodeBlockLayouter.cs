using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

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
