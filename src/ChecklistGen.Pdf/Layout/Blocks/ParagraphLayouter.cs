using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class ParagraphLayouter : BlockLayouter<Paragraph>
{
    /// <summary>Lines in one style, with the style's distances.</summary>
    public static BlockLayout Lay(IEnumerable<Inline> content, TextStyle style, Column column, Tag tag, LayoutContext context, bool keepsWithNext = false)
    {
        var lines = new ParagraphBuilder(context, style, column).Add(content, tag).Build();
        return lines.Lines.Count == 0
            ? new NothingLayout()
            : new LinesLayout(lines, isWhole: keepsWithNext) { SpaceBefore = style.SpaceBefore, SpaceAfter = style.SpaceAfter, KeepsWithNext = keepsWithNext };
    }

    protected override BlockLayout Prepare(Paragraph node, Column column, Tag parent, LayoutContext context) =>
        Lay(node.Content, StyleOf(node.Style, context.Styles), column, new Tag("P", parent, node), context, node.KeepWithNext);

    private static TextStyle StyleOf(ParagraphStyle style, TextStyles styles) => style switch
    {
        ParagraphStyle.Lead => styles.Lead,
        ParagraphStyle.Small => styles.Small,
        _ => styles.Body,
    };
}
