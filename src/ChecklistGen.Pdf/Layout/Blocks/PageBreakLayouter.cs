using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

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
