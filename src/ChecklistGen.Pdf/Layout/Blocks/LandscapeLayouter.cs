using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

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
