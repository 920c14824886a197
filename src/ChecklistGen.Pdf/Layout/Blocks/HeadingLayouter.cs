using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

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
