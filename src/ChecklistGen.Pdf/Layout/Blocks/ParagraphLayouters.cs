using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class ParagraphLayouter : BlockLayouter<Paragraph>
{
    protected override BlockLayout Prepare(Paragraph node, Column column, Tag parent, LayoutContext context) =>
        LinesLayout.Of(node.Content, StyleOf(node.Style, context.Styles), column, new Tag("P", parent, node), context, node.KeepWithNext);

    private static TextStyle StyleOf(ParagraphStyle style, TextStyles styles) => style switch
    {
        ParagraphStyle.Lead => styles.Lead,
        ParagraphStyle.Small => styles.Small,
        _ => styles.Body,
    };
}

internal sealed class HeadingLayouter : BlockLayouter<Heading>
{
    protected override BlockLayout Prepare(Heading node, Column column, Tag parent, LayoutContext context)
    {
        var style = context.Styles.Heading(node.Level);
        var text = InlineText.Of(node.Content);
        if (string.IsNullOrWhiteSpace(text))
            return new NothingLayout();

        var tag = new Tag("H" + context.HeadingLevels.Next(node.Level).ToString(CultureInfo.InvariantCulture), parent, node);
        var lines = new ParagraphBuilder(context, style, column).Add(node.Content, tag).Build();
        return new LinesLayout(lines, isWhole: true)
        {
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepsWithNext = true,
            Placed = (page, top) => page.Headings.Add(new HeadingMark(node.Level, text, node.Anchor, top)),
        };
    }
}
