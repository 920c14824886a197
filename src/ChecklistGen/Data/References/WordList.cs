using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>
/// The words that topics are known by, as they are written: <c>restore</c> stands for itself and its plural in s or x,
/// <c>restor*</c> for every word that begins so, <c>~plan</c> for every word that ends so, <c>~plan*</c> for every word that
/// holds it. A text's word is looked up by its beginnings, so that it costs no more when there are more words.
/// </summary>
internal sealed class WordList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);
    private readonly List<(string Text, int Number)> _inside = [];

    // All pages of a run use much the same words; what pages hold must not fill memory.
    private const int MostRemembered = 1 << 14;
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _matches = new(StringComparer.Ordinal);
    private int _remembered;

    // The shortest word of which an s or x at the end counts as a plural's.
    private const int ShortestPlural = 4;

    /// <summary>The number of a word; a new one is taken in.</summary>
    public int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;
        number = _numbers.Count;
        _numbers.Add(word, number);
        switch (word)
        {
            case ['~', .. var inside, '*']:
                _inside.Add((inside, number));
                break;
            case ['~', .. var end]:
                _ends.Add(end, number);
                break;
            case [.. var beginning, '*']:
                _beginnings.Add(beginning, number);
                break;
            default:
                // "service" and "services" are one word; both numbers name it.
                if (!_whole.TryAdd(Singular(word), number))
                    _numbers[word] = number = _whole[Singular(word)];
                break;
        }

        return number;
    }

    /// <summary>The numbers of the words that a text's word is.</summary>
    public ImmutableArray<int> Match(string word)
    {
        if (_matches.TryGetValue(word, out var known))
            return known;
        var found = Find(word);
        if (_remembered < MostRemembered && _matches.TryAdd(word, found))
            Interlocked.Increment(ref _remembered);
        return found;
    }

    private ImmutableArray<int> Find(string word)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        if (_whole.TryGetValue(Singular(word), out var whole))
            found.Add(whole);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= word.Length; length++)
        {
            if (beginnings.TryGetValue(word.AsSpan(0, length), out var beginning))
                found.Add(beginning);
            if (ends.TryGetValue(word.AsSpan(word.Length - length), out var end))
                found.Add(end);
        }

        foreach (var (text, number) in _inside)
        {
            if (word.Contains(text, StringComparison.Ordinal))
                found.Add(number);
        }

        return found.ToImmutable();
    }

    /// <summary>The form in which words are compared: lower case, no accents, letters that are two written as two.</summary>
    public static string Normalise(string text) =>
        PlainText.WithoutAccents(PlainText.OnOneLine(text).ToLowerInvariant()).Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal);

    private static string Singular(string word) => word.Length >= ShortestPlural && word[^1] is 's' or 'x' ? word[..^1] : word;
}
