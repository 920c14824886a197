using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class ThematicBreakLayouter : BlockLayouter<ThematicBreak>
{
    protected override BlockLayout Prepare(ThematicBreak node, Column column, Tag parent, LayoutContext context) =>
        new RuleLayout(column, context) { SpaceBefore = 6, SpaceAfter = 12, KeepsWithNext = true };

    private sealed class RuleLayout(Column column, LayoutContext context) : BlockLayout
    {
        public override double Lead(Flow flow) => context.Theme.Table.RuleWidth;

        public override void Place(Flow flow)
        {
            var top = flow.Take(context.Theme.Table.RuleWidth);
            flow.Page.Backdrop.Add(new RuleBox(new Rectangle(column.Left, top, column.Width, 0), context.Theme.Table.RuleWidth, context.Palette.Rule));
        }
    }
}
