using System.Diagnostics.CodeAnalysis;

namespace ChecklistGen.Templates.Values;

/// <summary>What counts as a list, and how its elements are reached.</summary>
internal static class Lists
{
    public static bool IsList(object? value) => value is TemplateArray or Sequence || (value is IReadOnlyList<object?> && value is not ITemplateObject);

    /// <summary>A list whose elements can be reached by index without walking over it.</summary>
    public static bool TryGetIndexed(object? value, [NotNullWhen(true)] out IReadOnlyList<object?>? list)
    {
        list = value as TemplateArray ?? (value is ITemplateObject ? null : value as IReadOnlyList<object?>);
        return list is not null;
    }

    /// <summary>The elements of a list, the characters of a text, the pairs of an object; null for anything else.</summary>
    public static IEnumerable<object?>? Elements(object? value) => value switch
    {
        TemplateArray array => array,
        Sequence sequence => sequence,
        string text => Characters(text),
        ITemplateText text => Characters(text.Text),
        IReadOnlyList<object?> list when value is not ITemplateObject => Normalized(list),
        _ => Objects.IsObject(value) ? Pairs(value) : null,
    };

    public static int Count(object list) => list switch
    {
        TemplateArray array => array.Count,
        Sequence sequence => sequence.Count,
        _ => ((IReadOnlyList<object?>)list).Count,
    };

    /// <summary>The element at an index from 0; null outside of the list.</summary>
    public static object? At(object list, int index) => list switch
    {
        Sequence sequence => index < 0 ? null : sequence.At(index),
        IReadOnlyList<object?> items => index >= 0 && index < items.Count ? HostValues.Normalize(items[index]) : null,
        _ => null,
    };

    private static IEnumerable<object?> Characters(string text)
    {
        foreach (var c in text)
            yield return c.ToString();
    }

    private static IEnumerable<object?> Normalized(IReadOnlyList<object?> list)
    {
        for (var i = 0; i < list.Count; i++)
            yield return HostValues.Normalize(list[i]);
    }

    private static IEnumerable<object?> Pairs(object value)
    {
        foreach (var (key, member) in Objects.Members(value))
            yield return new Pair(key, member);
    }
}
