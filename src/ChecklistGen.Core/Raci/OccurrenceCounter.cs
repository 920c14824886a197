using System.Globalization;

namespace ChecklistGen.Raci;

/// <summary>Makes names unique within one page: the second of a name gets <c>2</c> behind a separator, and so on.</summary>
internal sealed class OccurrenceCounter(string separator)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Unique(string name)
    {
        var count = _seen[name] = _seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{separator}{count}");
    }
}
