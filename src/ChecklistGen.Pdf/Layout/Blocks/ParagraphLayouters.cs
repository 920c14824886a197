using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The layouters of blocks that are lines of text: paragraphs and headings.</summary>
internal static class ParagraphLayouters
{
    public static BlockLayout Prepare(BlockPlace place, Paragraph node) =>
        LinesLayout.Of(node.Content, StyleOf(node.Style, place.Context.Styles), place with { Parent = new Tag("P", place.Parent, node) }, node.KeepWithNext);

    public static BlockLayout Prepare(BlockPlace place, Heading node)
    {
        var context = place.Context;
        var style = context.Styles.Heading(node.Level);
        var text = InlineText.Of(node.Content);
        if (string.IsNullOrWhiteSpace(text))
            return new NothingLayout();

        var tag = new Tag("H" + context.HeadingLevels.Next(node.Level).ToString(CultureInfo.InvariantCulture), place.Parent, node);
        var lines = new ParagraphBuilder(context, style, place.Column).Add(node.Content, tag).Build();
        return new LinesLayout(lines, isWhole: true)
        {
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepsWithNext = true,
            Placed = (page, top) => page.Headings.Add(new HeadingMark(node.Level, text, node.Anchor, top, tag)),
        };
    }

    private static TextStyle StyleOf(ParagraphStyle style, TextStyles styles) => style switch
    {
        ParagraphStyle.Lead => styles.Lead,
        ParagraphStyle.Small => styles.Small,
        _ => styles.Body,
    };
}
