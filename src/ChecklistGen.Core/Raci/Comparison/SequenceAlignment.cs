namespace ChecklistGen.Raci.Comparison;

/// <summary>Lines up two sequences so that as many members as possible are opposite an equal one, none out of order.</summary>
internal static class SequenceAlignment
{
    /// <summary>Above so many comparisons only the equal members at both ends are lined up.</summary>
    private const long MaxComparisons = 4_000_000;

    /// <summary>The positions of the members that are opposite each other, in order.</summary>
    public static List<(int Old, int New)> Align<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new)
        where T : IEquatable<T>
    {
        var start = 0;
        while (start < old.Count && start < @new.Count && old[start].Equals(@new[start]))
            start++;
        var end = 0;
        while (end < old.Count - start && end < @new.Count - start && old[^(end + 1)].Equals(@new[^(end + 1)]))
            end++;

        var pairs = Enumerable.Range(0, start).Select(i => (i, i)).ToList();
        pairs.AddRange(Middle(old, @new, start, old.Count - end, @new.Count - end));
        pairs.AddRange(Enumerable.Range(0, end).Select(i => (old.Count - end + i, @new.Count - end + i)));
        return pairs;
    }

    // The longest common subsequence, by the table that everybody knows.
    private static IEnumerable<(int Old, int New)> Middle<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, int start, int oldEnd, int newEnd)
        where T : IEquatable<T>
    {
        var rows = oldEnd - start;
        var columns = newEnd - start;
        if ((long)rows * columns > MaxComparisons)
            yield break;
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = old[start + i].Equals(@new[start + j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (old[start + i].Equals(@new[start + j]))
                yield return (start + i++, start + j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
