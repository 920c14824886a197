using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>Blocks one below the other. Each is prepared when its turn comes, or when the one before it must stay with it.</summary>
internal sealed class BlockSequence(ImmutableArray<Block> blocks, BlockPlace place)
{
    private readonly Dictionary<int, BlockLayout> _ahead = [];

    /// <summary>
    /// Whether something around it begins where it does: then its first block stands at the upper edge, and there
    /// is room for its lead.
    /// </summary>
    public bool IsNested { get; init; }

    /// <summary>The space between two blocks; null where the blocks decide.</summary>
    public double? Distance { get; init; }

    /// <summary>The least height with which the sequence may begin at the bottom of a page.</summary>
    public double Lead(Flow flow) => LeadFrom(0, flow);

    public void Place(Flow flow)
    {
        double? spaceAfter = null; // of the block before, once there is one
        var isKept = IsNested; // the next block begins on this page because of what comes before
        var isUnderHeading = false;
        var level = 0; // of the heading above
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Prepared(i);
            if (block is not NothingLayout)
            {
                flow.Skip(spaceAfter is { } space ? Between(space, block) : IsNested ? 0 : block.SpaceBefore);
                if (!isKept)
                    flow.Need(LeadFrom(i, flow));
                if (block.EndsWithNext && i + 1 < blocks.Length)
                    block.Following = Between(block.SpaceAfter, Prepared(i + 1)) + LeadFrom(i + 1, flow);
                block.Place(flow);
                spaceAfter = Distance ?? block.SpaceAfter;
                level = blocks[i] is Heading heading ? heading.Level : level;
                isKept = block.KeepsWithNext || (isUnderHeading && block.IsOneLine && !EndsSection(i, level));
                isUnderHeading = isKept;
            }

            _ahead.Remove(i);
        }
    }

    // A heading stays with what follows; where that is a single line, also with what follows that in its section.
    private double LeadFrom(int index, Flow flow)
    {
        var lead = 0.0;
        double? spaceAfter = null;
        var level = 0;
        for (; index < blocks.Length && flow.FitsPage(lead); index++)
        {
            var block = Prepared(index);
            if (block is NothingLayout)
                continue;
            lead += (spaceAfter is { } space ? Between(space, block) : 0) + block.Lead(flow);
            level = blocks[index] is Heading heading ? heading.Level : level;
            if (!block.KeepsWithNext && !(spaceAfter is not null && block.IsOneLine && !EndsSection(index, level)))
                break;
            spaceAfter = Distance ?? block.SpaceAfter;
        }

        return lead;
    }

    private bool EndsSection(int index, int level) => index + 1 < blocks.Length && blocks[index + 1] is Heading next && next.Level <= level;

    // Of two distances the larger counts, as in Word and on web pages.
    private static double Between(double spaceAfter, BlockLayout next) => Math.Max(spaceAfter, next.SpaceBefore);

    private BlockLayout Prepared(int index)
    {
        if (!_ahead.TryGetValue(index, out var layout))
            _ahead.Add(index, layout = BlockLayouters.All.Write(place, blocks[index]));
        return layout;
    }
}
