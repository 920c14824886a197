using System.Globalization;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Arrays;

/// <summary><c>array.sort</c>: stable, nulls first, texts as dictionaries order them, one type only.</summary>
internal static class Sorting
{
    private static readonly CompareInfo Invariant = CultureInfo.InvariantCulture.CompareInfo;

    public static object? Sort(in FunctionCall call)
    {
        var list = call.Value(0);
        if (list is null)
            return new TemplateArray();
        if (Lists.Elements(list) is not { } elements)
            return new TemplateArray { list };
        var items = new Walker(call).Over(elements).ToArray();
        var member = call.Text(1);
        var keys = new Key[items.Length];
        for (var i = 0; i < items.Length; i++)
            keys[i] = new Key(string.IsNullOrEmpty(member) ? Comparable(items[i]) : Comparable(Member(items[i], member)), i);
        CheckTypes(call, keys);
        var state = call.State;
        var site = call.Site;
        Array.Sort(keys, items, Comparer<Key>.Create((a, b) =>
        {
            state.Budget.Tick(site);
            return Compare(a, b);
        }));
        return new TemplateArray((ReadOnlySpan<object?>)items);
    }

    private static object? Comparable(object? value) => Texts.TryGet(value, out var text) ? text : value;

    /// <summary>A member by its name, or by a path of names with dots where there is no such name.</summary>
    private static object? Member(object? item, string path)
    {
        if (item is null)
            return null;
        if (Values.Objects.TryGetMember(item, path, out var value) || !path.Contains('.', StringComparison.Ordinal))
            return value;
        var current = item;
        foreach (var name in path.Split('.'))
        {
            if (current is null || !Values.Objects.TryGetMember(current, name, out current))
                return null;
        }

        return current;
    }

    // Sorting compares at least one pair of each two types there are: the engine that we follow fails then, and so do we.
    private static void CheckTypes(in FunctionCall call, Key[] keys)
    {
        if (keys.Length < 2)
            return;
        object? first = null;
        foreach (var (value, _) in keys)
        {
            if (value is null)
                continue;
            if (value is not IComparable)
                throw call.Error($"{Describe.Kind(value)} has no order", "name a member to sort by");
            if (first is not null && first.GetType() != value.GetType())
                throw call.Error($"{Describe.Value(call.State, first)} and {Describe.Value(call.State, value)} are of different types and have no order");
            first = value;
        }
    }

    private static int Compare(Key a, Key b)
    {
        var order = a.Value is string first && b.Value is string second
            ? Invariant.Compare(first, second)
            : Comparer<object>.Default.Compare(a.Value, b.Value);
        return order != 0 ? order : a.Index.CompareTo(b.Index);
    }

    private readonly record struct Key(object? Value, int Index);
}
