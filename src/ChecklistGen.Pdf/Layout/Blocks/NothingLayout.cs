namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>A block of which nothing is seen.</summary>
internal sealed class NothingLayout : BlockLayout
{
    public override double Lead(Flow flow) => 0;

    public override void Place(Flow flow)
    {
    }
}
