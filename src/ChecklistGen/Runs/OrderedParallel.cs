namespace ChecklistGen.Runs;

/// <summary>Works on several items at once and hands the results over in order.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// Maps items on all cores. Only a few results wait at any time, so memory stays flat however many items there are.
    /// </summary>
    public static IEnumerable<TResult> Map<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> map)
    {
        var window = new Queue<Task<TResult>>();
        var size = 2 * Environment.ProcessorCount;
        foreach (var item in items)
        {
            if (window.Count == size)
                yield return window.Dequeue().GetAwaiter().GetResult();
            window.Enqueue(Task.Run(() => map(item)));
        }

        while (window.TryDequeue(out var task))
            yield return task.GetAwaiter().GetResult();
    }

    /// <summary>Maps a few items, the first on this thread, the others on whatever core has nothing to do.</summary>
    public static IReadOnlyList<TResult> MapFew<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> map)
    {
        var others = items.Skip(1).Select(item => Task.Run(() => map(item))).ToList();
        return [.. items.Take(1).Select(map), .. others.Select(o => o.GetAwaiter().GetResult())];
    }
}
