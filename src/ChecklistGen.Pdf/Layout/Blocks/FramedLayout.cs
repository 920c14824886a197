namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>Blocks in a frame.</summary>
/// <param name="frame">The frame.</param>
/// <param name="content">The blocks.</param>
/// <param name="title">A line above them that stays with the first; null for none.</param>
internal sealed class FramedLayout(Frame frame, BlockSequence content, BlockLayout? title = null) : BlockLayout
{
    public override double Lead(Flow flow) =>
        frame.PaddingTop + (title?.Lead(flow) + title?.SpaceAfter ?? 0) + content.Lead(flow) + frame.PaddingBottom;

    public override void Place(Flow flow)
    {
        flow.Open(frame);
        if (title is not null)
        {
            title.Place(flow);
            flow.Skip(title.SpaceAfter);
        }

        content.Place(flow);
        flow.Close();
    }
}
