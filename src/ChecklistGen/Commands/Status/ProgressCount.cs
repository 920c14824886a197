namespace ChecklistGen.Commands.Status;

/// <summary>How many items there are, and how many of them are settled.</summary>
/// <param name="Total">All items.</param>
/// <param name="Done">Those about which nothing is left to do.</param>
public readonly record struct ProgressCount(int Total, int Done)
{
    /// <summary>The share that is settled, in whole percent; rounded down, so that 100 means all.</summary>
    public int Percent => Total == 0 ? 0 : (int)(100L * Done / Total);

    /// <summary>Counts items.</summary>
    public static ProgressCount Of(IEnumerable<ItemStatus> items)
    {
        var all = items.ToList();
        return new ProgressCount(all.Count, all.Count(i => i.IsSettled));
    }
}
