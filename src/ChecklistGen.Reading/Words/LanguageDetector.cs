using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>Detects the language of a text by its letters and its most frequent words.</summary>
internal static class LanguageDetector
{
    // Each small word with the languages that have it, as places in the list of all.
    private static readonly Dictionary<string, int[]> LanguagesByWord = Languages.All
        .SelectMany((language, place) => language.StopWords.Select(word => (Word: word, Place: place)))
        .GroupBy(w => w.Word, w => w.Place, StringComparer.Ordinal)
        .ToDictionary(w => w.Key, w => w.Distinct().ToArray(), StringComparer.Ordinal);

    // Enough for any frequent word; a longer one is looked up without this buffer.
    private const int UsualLength = 64;

    /// <summary>
    /// The language of the texts' script where it isn't Latin (see <see cref="Scripts"/>); else that whose small words are
    /// most frequent; where several are, <paramref name="declared"/> if it is among them, else the first of
    /// <see cref="Languages.All"/>.
    /// </summary>
    public static string Detect(IReadOnlyList<string> texts, string? declared)
    {
        if (Scripts.LanguageOf(texts, declared) is { } language)
            return language;
        var counts = new int[Languages.All.Length];
        var languages = LanguagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[UsualLength];
        foreach (var text in texts)
        {
            for (var (start, end) = Tokens.Next(text, 0); start < end; (start, end) = Tokens.Next(text, end))
            {
                if (!languages.TryGetValue(Tokens.Simplify(text.AsSpan(start, end - start), buffer), out var places))
                    continue;
                foreach (var place in places)
                    counts[place]++;
            }
        }

        var most = counts.Max();
        var best = Languages.All.Where((_, i) => counts[i] == most).Select(l => l.Code).ToList();
        return declared is not null && best.Contains(declared, StringComparer.Ordinal) ? declared : best[0];
    }
}

/// <summary>The languages that pages are read in. Where a page leaves the choice open, the first wins.</summary>
internal static class Languages
{
    public static readonly ImmutableArray<LanguageWords> All =
        [English.Words, French.Words, German.Words, Spanish.Words, Italian.Words, Polish.Words, Portuguese.Words, Dutch.Words];
}
