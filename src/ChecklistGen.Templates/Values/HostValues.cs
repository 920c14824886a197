using System.Collections;
using System.Numerics;

namespace ChecklistGen.Templates.Values;

/// <summary>Turns .NET values that the language has no type for into those it has.</summary>
internal static class HostValues
{
    public static object? Normalize(object? value) => value switch
    {
        null or string or int or bool or double or TemplateObject or TemplateArray => value,
        ITemplateObject or IReadOnlyDictionary<string, object?> or IReadOnlyList<object?> => value,
        byte n => Box.Of(n),
        sbyte n => Box.Of(n),
        short n => Box.Of(n),
        ushort n => Box.Of(n),
        uint n => Box.Of((long)n),
        ulong n => n <= long.MaxValue ? Box.Of((long)n) : new BigInteger(n),
        char c => c.ToString(),
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        TimeOnly time => time.ToTimeSpan(),
        Enum name => name.ToString(),
        Sequence => value,
        IDictionary dictionary => new HostDictionary(dictionary),
        IList list => new HostList(list),
        IEnumerable items => new LazySequence(Each(items)),
        _ => value,
    };

    private static IEnumerable<object?> Each(IEnumerable items)
    {
        foreach (var item in items)
            yield return Normalize(item);
    }
}
