using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>What a page says about itself, key by key, in whatever way its format has for that.</summary>
/// <remarks>
/// Keys are compared by their letters and digits alone: <c>last_update</c>, <c>lastUpdate</c>, <c>last-update</c> are one. A
/// nested key is known as <c>parent.child</c>.
/// </remarks>
public sealed class FrontMatter
{
    private readonly Dictionary<string, FrontMatterEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Makes one of its entries; the first one of a key stays.</summary>
    /// <param name="entries">The entries under their keys, each part of which is simplified.</param>
    public FrontMatter(IEnumerable<KeyValuePair<string, FrontMatterEntry>> entries)
    {
        foreach (var (key, entry) in entries)
            _entries.TryAdd(key, entry);
    }

    /// <summary>That of a page which says nothing.</summary>
    public static FrontMatter Empty { get; } = new([]);

    /// <summary>The value of the first of these keys (simplified ones) that is there and not empty; null without one.</summary>
    public FrontMatterEntry? Find(IEnumerable<string> keys) =>
        keys.Select(k => _entries.GetValueOrDefault(k)).FirstOrDefault(e => e is { Value.Length: > 0 });

    /// <summary>A key, or a part of one, as it is compared.</summary>
    public static string Simplify(ReadOnlySpan<char> key) =>
        string.Concat(PlainText.WithoutAccents(key.ToString()).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}

/// <summary>One thing that a page says about itself.</summary>
/// <param name="Value">The value as it is written, without quotes.</param>
/// <param name="Text">The value as plain text, should there be markup in it.</param>
/// <param name="Location">The line that says it.</param>
public sealed record FrontMatterEntry(string Value, string Text, Location Location);
