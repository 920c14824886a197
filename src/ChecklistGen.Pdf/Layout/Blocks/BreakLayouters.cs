using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

internal sealed class PageBreakLayouter : BlockLayouter<PageBreak>
{
    protected override BlockLayout Prepare(PageBreak node, Column column, Tag parent, LayoutContext context) => new BreakLayout();

    private sealed class BreakLayout : BlockLayout
    {
        public override double Lead(Flow flow) => 0;

        public override void Place(Flow flow) => flow.Break();
    }
}

internal sealed class LandscapeLayouter : BlockLayouter<Landscape>
{
    protected override BlockLayout Prepare(Landscape node, Column column, Tag parent, LayoutContext context)
    {
        var paper = context.Theme.Page;
        var turned = new Column(paper.Turned.MarginLeft, paper.Turned.TextWidth);
        return new TurnedLayout(
            paper,
            new BlockSequence(node.Blocks, turned, parent, context),
            new BlockSequence(node.Blocks, column, parent, context));
    }

    /// <param name="paper">The paper of the rest of the document.</param>
    /// <param name="content">The blocks on their side.</param>
    /// <param name="upright">The blocks for where the paper can't be turned: inside a frame, or on paper that is turned already.</param>
    private sealed class TurnedLayout(PageSetup paper, BlockSequence content, BlockSequence upright) : BlockLayout
    {
        public override double Lead(Flow flow) => 0;

        public override void Place(Flow flow)
        {
            if (!flow.IsUnframed || flow.Paper != paper)
            {
                upright.Place(flow);
                return;
            }

            flow.Turn(paper.Turned);
            content.Place(flow);
            flow.Turn(paper);
        }
    }
}

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
