using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>Blocks one below the other. Each is prepared only when its turn comes, or when the one before it must stay with it.</summary>
internal sealed class BlockSequence(ImmutableArray<Block> blocks, BlockPlace place)
{
    private readonly Dictionary<int, BlockLayout> _ahead = [];

    /// <summary>
    /// Whether something around it begins where it does: then its first block stands right at the upper edge, and it was
    /// seen to that there is room for its lead.
    /// </summary>
    public bool IsNested { get; init; }

    /// <summary>Free between two blocks; null where the blocks themselves decide.</summary>
    public double? Distance { get; init; }

    /// <summary>The least height with which the sequence may begin at the foot of a page.</summary>
    public double Lead(Flow flow) => LeadFrom(0, flow);

    public void Place(Flow flow)
    {
        double? spaceAfter = null; // of the block before, once there is one
        var isKept = IsNested; // what comes before saw to it that the next block begins on this page
        var isUnderHeading = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Prepared(i);
            if (block is not NothingLayout)
            {
                flow.Skip(spaceAfter + block.SpaceBefore ?? (IsNested ? 0 : block.SpaceBefore));
                if (!isKept)
                    flow.Need(LeadFrom(i, flow));
                block.Place(flow);
                spaceAfter = Distance ?? block.SpaceAfter;
                isKept = block.KeepsWithNext || (isUnderHeading && block.IsOneLine);
                isUnderHeading = isKept;
            }

            _ahead.Remove(i);
        }
    }

    // A heading stays with what follows; where that is but a line, with what follows that too.
    private double LeadFrom(int index, Flow flow)
    {
        var lead = 0.0;
        double? spaceAfter = null;
        for (; index < blocks.Length && flow.FitsPage(lead); index++)
        {
            var block = Prepared(index);
            if (block is NothingLayout)
                continue;
            lead += (spaceAfter + block.SpaceBefore ?? 0) + block.Lead(flow);
            if (!block.KeepsWithNext && !(spaceAfter is not null && block.IsOneLine))
                break;
            spaceAfter = Distance ?? block.SpaceAfter;
        }

        return lead;
    }

    private BlockLayout Prepared(int index)
    {
        if (!_ahead.TryGetValue(index, out var layout))
            _ahead.Add(index, layout = BlockLayouters.All.Write(place, blocks[index]));
        return layout;
    }
}
