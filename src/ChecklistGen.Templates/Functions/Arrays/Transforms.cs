using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Arrays;

/// <summary>What the lazy functions of <c>array</c> do with the elements that they are given.</summary>
internal static class Transforms
{
    public static IEnumerable<object?> Compact(IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            if (item is not null)
                yield return item;
        }
    }

    public static IEnumerable<object?> Each(IEnumerable<object?> items, Walker walker, Function function)
    {
        foreach (var item in items)
            yield return walker.Invoke(function, item);
    }

    public static IEnumerable<object?> Filter(IEnumerable<object?> items, Walker walker, Function function)
    {
        foreach (var item in items)
        {
            if (Conversions.IsTrue(walker.Invoke(function, item)))
                yield return item;
        }
    }

    public static IEnumerable<object?> Limit(IEnumerable<object?> items, int count)
    {
        if (count <= 0)
            yield break;
        foreach (var item in items)
        {
            yield return item;
            if (--count == 0)
                yield break;
        }
    }

    public static IEnumerable<object?> Offset(IEnumerable<object?> items, int count)
    {
        foreach (var item in items)
        {
            if (count-- <= 0)
                yield return item;
        }
    }

    public static IEnumerable<object?> Map(IEnumerable<object?> items, string member)
    {
        foreach (var item in items)
        {
            if (item is not null && Values.Objects.TryGetMember(item, member, out var value))
                yield return value;
        }
    }

    public static IEnumerable<object?> Reverse(IEnumerable<object?> items)
    {
        var all = items.ToArray();
        for (var i = all.Length - 1; i >= 0; i--)
            yield return all[i];
    }

    public static IEnumerable<object?> Uniq(IEnumerable<object?> items)
    {
        var seen = new HashSet<object?>(Sameness.Comparer);
        foreach (var item in items)
        {
            if (seen.Add(item))
                yield return item;
        }
    }
}
