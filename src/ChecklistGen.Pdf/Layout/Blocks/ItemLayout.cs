using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>An item of a list: its marker beside the first line of its blocks.</summary>
internal sealed class ItemLayout(TextLines marker, Tag body, BlockSequence content) : BlockLayout
{
    public override double Lead => Math.Max(marker.Height, content.Lead);

    public override void Place(Flow flow)
    {
        var top = flow.Settle();
        marker.Place(flow.Page, top);
        if (content.Lead > 0)
        {
            content.Place(flow);
            return;
        }

        // An empty item is as high as its marker.
        flow.Page.Boxes.Add(new EmptyBox(new Rectangle(marker.Column.Right, top, 0, marker.Height), body.Node, body));
        flow.Take(marker.Height);
    }
}
