using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The layouters of what parts a document: page breaks, pages on their side, rules.</summary>
internal static class BreakLayouters
{
    public static BlockLayout Prepare(BlockPlace place, PageBreak node) => new PageBreakLayout(place.Context);

    public static BlockLayout Prepare(BlockPlace place, Landscape node)
    {
        var paper = place.Context.Theme.Page;
        var turned = place with { Column = new Column(paper.Turned.MarginLeft, paper.Turned.TextWidth) };
        return new TurnedLayout(place.Context, paper, new BlockSequence(node.Blocks, turned), new BlockSequence(node.Blocks, place));
    }

    public static BlockLayout Prepare(BlockPlace place, ThematicBreak node) =>
        new RuleLayout(place.Column, place.Context) { SpaceBefore = 6, SpaceAfter = 12, KeepsWithNext = true };

    private sealed class PageBreakLayout(LayoutContext context) : BlockLayout
    {
        public override double Lead(Flow flow) => 0;

        public override void Place(Flow flow)
        {
            flow.Break();
            context.BeginPart();
        }
    }

    /// <param name="context">The document's layout.</param>
    /// <param name="paper">The paper of the rest of the document.</param>
    /// <param name="content">The blocks on their side.</param>
    /// <param name="upright">The blocks for where the paper can't be turned: inside a frame, or on paper that is turned already.</param>
    private sealed class TurnedLayout(LayoutContext context, PageSetup paper, BlockSequence content, BlockSequence upright) : BlockLayout
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
            context.BeginPart();
            content.Place(flow);
            flow.Turn(paper);
            context.BeginPart();
        }
    }

    private sealed class RuleLayout(Column column, LayoutContext context) : BlockLayout
    {
        private readonly double _width = context.Theme.Table.RuleWidth;

        public override double Lead(Flow flow) => _width;

        public override void Place(Flow flow)
        {
            var top = flow.Take(_width);
            flow.Page.Backdrop.Add(new RuleBox(new Rectangle(column.Left, top, column.Width, 0), _width, context.Palette.Rule));
        }
    }
}
