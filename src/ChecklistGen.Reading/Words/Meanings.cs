using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Words;

/// <summary>What a word says of a party's part in an activity.</summary>
/// <param name="Duties">The duty; none for a part that is no duty, such as helping.</param>
/// <param name="IsShared">Whether the word is "shared" or the like.</param>
internal sealed record Meaning(Duties Duties, bool IsShared = false);

/// <summary>What words in cells and legends mean, in all languages together.</summary>
internal static class Meanings
{
    private static readonly string[] None = ["na", "0", "none", "nil", "nobody", "nvt", "kein", "keine", "keiner", "aucun", "aucune", "ninguno", "ninguna", "nessuno", "nessuna", "nenhum", "nenhuma", "geen", "brak"];
    private static readonly Dictionary<string, Meaning> Words = Collect();
    private static readonly Dictionary<string, bool> Ticks = CollectTicks();
    private static readonly PatternSet NothingPatterns = new(l => l.Nothing);
    private static readonly PatternSet SeePatterns = new(l => l.See);
    private static readonly PatternSet DoneByPatterns = new(l => l.DoneBy);

    // A sentence that begins with "managed by" may go on to say what is left to do.
    private const int LongestDoneBy = 8;

    /// <summary>What a word means; null where that is not known.</summary>
    public static Meaning? OfWord(string word) => Words.GetValueOrDefault(word);

    /// <summary>Whether a word ticks a cell, or says that it has no tick; null for any other word.</summary>
    public static bool? TickOf(string word) => Ticks.TryGetValue(word, out var tick) ? tick : null;

    /// <summary>Whether a cell is blank in a word: <c>N/A</c>, "none", <c>0 %</c>.</summary>
    public static bool IsNone(string text) =>
        text.Length < 12 && string.Concat(Tokens.WordsOf(text)) is var word && None.Contains(word, StringComparer.Ordinal);

    /// <summary>Whether a text says that nothing is to be done, and nothing else.</summary>
    public static bool SaysNothing(string text) => NothingPatterns.Match(text, (length, words) => length == words);

    /// <summary>Whether a text only refers to another place.</summary>
    public static bool OnlyRefers(string text) => SeePatterns.Match(text, (length, _) => length > 0);

    /// <summary>Whether a text says that somebody who is not the customer does it.</summary>
    public static bool IsDoneByOthers(string text) =>
        DoneByPatterns.Match(text, (length, words) => length > 0 && length < words && words <= LongestDoneBy) && !Vocabulary.MentionsCustomer(text);

    private static Dictionary<string, Meaning> Collect()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        Add(l => l.Shared, new Meaning(Duties.None, IsShared: true));
        Add(l => l.Accountable, new Meaning(Duties.Accountable));
        Add(l => l.Responsible, new Meaning(Duties.Responsible));
        Add(l => l.Consulted, new Meaning(Duties.Consulted));
        Add(l => l.Informed, new Meaning(Duties.Informed));
        Add(l => l.Helps, new Meaning(Duties.None));
        Add(l => l.Does, new Meaning(Duties.Responsible));
        return words;

        void Add(Func<LanguageWords, IEnumerable<string>> wordsOf, Meaning meaning)
        {
            foreach (var word in Languages.All.SelectMany(wordsOf).Where(w => w.Length > 1))
                words.TryAdd(word, meaning);
        }
    }

    private static Dictionary<string, bool> CollectTicks()
    {
        var ticks = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var language in Languages.All)
        {
            foreach (var word in language.Yes)
                ticks.TryAdd(word, true);
            foreach (var word in language.No)
                ticks.TryAdd(word, false);
        }

        return ticks;
    }

    // The patterns of all languages; few texts begin with a word that any of them begins with.
    private sealed class PatternSet
    {
        private readonly WordPattern[] _patterns;
        private readonly HashSet<string> _firstWords;

        public PatternSet(Func<LanguageWords, IEnumerable<string>> patterns)
        {
            _patterns = [.. Languages.All.SelectMany(patterns).Select(p => new WordPattern(p))];
            _firstWords = _patterns.SelectMany(p => p.FirstWords).ToHashSet(StringComparer.Ordinal);
        }

        // Whether a pattern that a text begins with is what is asked for, by its length in words and the text's.
        public bool Match(string text, Func<int, int, bool> isAskedFor)
        {
            if (Tokens.Each(text).FirstOrDefault() is not { } first || !_firstWords.Contains(first.Word))
                return false;
            var words = Tokens.Of(text);
            return _patterns.Any(p => p.Match(words, 0) is var length and > 0 && isAskedFor(length, words.Length));
        }
    }
}
