namespace ChecklistGen.Raci.Comparison;

/// <summary>Finds the members of a sequence that moved.</summary>
internal static class Increasing
{
    /// <summary>
    /// The positions that are not in the longest increasing subsequence: the fewest members that must have moved for all
    /// others to have kept their order.
    /// </summary>
    public static HashSet<int> OutOfPlace(IReadOnlyList<int> sequence)
    {
        var lastOf = new List<int>(); // by length less one, the position of the smallest member that ends a run so long
        var before = new int[sequence.Count];
        for (var i = 0; i < sequence.Count; i++)
        {
            var at = Search(lastOf, sequence, sequence[i]);
            before[i] = at > 0 ? lastOf[at - 1] : -1;
            if (at == lastOf.Count)
                lastOf.Add(i);
            else
                lastOf[at] = i;
        }

        var moved = Enumerable.Range(0, sequence.Count).ToHashSet();
        for (var i = lastOf.Count > 0 ? lastOf[^1] : -1; i >= 0; i = before[i])
            moved.Remove(i);
        return moved;
    }

    private static int Search(List<int> lastOf, IReadOnlyList<int> sequence, int value)
    {
        var (low, high) = (0, lastOf.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sequence[lastOf[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
