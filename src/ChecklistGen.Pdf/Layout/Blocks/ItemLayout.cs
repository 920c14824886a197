using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>An item of a list: its marker beside the first line of its blocks.</summary>
internal sealed class ItemLayout(TextLines marker, Tag body, BlockSequence content) : BlockLayout
{
    public override double Lead(Flow flow) => Math.Max(marker.Height, content.Lead(flow));

    public override void Place(Flow flow)
    {
        var (page, top) = (flow.Page, flow.Settle());
        marker.Place(page, top);
        page.Boxes.Add(new EmptyBox(new Rectangle(marker.Column.Right, top, 0, marker.Height), body.Node, body));
        content.Place(flow);

        // An item is as high as its marker, also where it is empty or holds but a rule.
        var missing = top + marker.Height - flow.Top;
        if (flow.Page == page && missing > 0)
            flow.Take(missing);
    }
}
