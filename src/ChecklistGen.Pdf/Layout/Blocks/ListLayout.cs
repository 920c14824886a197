namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The items of a list, each prepared when its turn comes.</summary>
internal sealed class ListLayout(int count, Func<int, ItemLayout> prepare) : BlockLayout
{
    private ItemLayout? _first;

    /// <summary>Free between two items.</summary>
    public required double SpaceBetween { get; init; }

    public override double Lead(Flow flow) => First.Lead(flow);

    private ItemLayout First => _first ??= prepare(0);

    public override void Place(Flow flow)
    {
        for (var i = 0; i < count; i++)
        {
            var item = i == 0 ? First : prepare(i);
            if (i > 0)
            {
                flow.Skip(SpaceBetween);
                flow.Need(item.Lead(flow));
            }

            item.Place(flow);
        }
    }
}
