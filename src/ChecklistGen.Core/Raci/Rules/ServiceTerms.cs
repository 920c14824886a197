using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>The words by which the services of a run are recognised in texts, with an index to find them in one pass.</summary>
internal sealed class ServiceTerms
{
    private readonly Dictionary<string, List<Term>> _byFirstWord = new(StringComparer.Ordinal);

    public ServiceTerms(IEnumerable<ServiceInfo> services)
    {
        // Names of services repeat words; a folder of thousands holds each word once.
        var pool = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var service in services.DistinctBy(s => s.Name, StringComparer.Ordinal))
        {
            foreach (var words in WordsOf(service).Where(w => w.Count > 0))
            {
                if (!_byFirstWord.TryGetValue(words[0].Text, out var terms))
                    _byFirstWord[words[0].Text] = terms = [];
                terms.Add(new Term(service.Name, [.. words.Select(w => Pooled(w.Text))]));
            }
        }

        string Pooled(string word) => pool.TryGetValue(word, out var known) ? known : pool[word] = word;
    }

    /// <summary>The name of a service, or a word that only this product's name has.</summary>
    public sealed record Term(string Service, string[] Words);

    /// <summary>A word as it is compared, and where it stands.</summary>
    private sealed record Word(string Text, int Start, int End);

    /// <summary>Each mention in a text, with its place.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> FindIn(string text)
    {
        var words = Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var term in _byFirstWord.GetValueOrDefault(words[i].Text) ?? [])
            {
                var isThere = i + term.Words.Length <= words.Count
                    && term.Words.Select((w, k) => words[i + k].Text == w).All(same => same);
                if (isThere)
                    yield return (term, words[i].Start, words[i + term.Words.Length - 1].End - words[i].Start);
            }
        }
    }

    private static IEnumerable<List<Word>> WordsOf(ServiceInfo service)
    {
        var name = Split(service.Name);
        if (name.Count > 1)
            yield return name;
        var provider = Split(service.Provider ?? "").Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var word in name)
        {
            if (IsProductName(service.Name[word.Start..word.End]) && !provider.Contains(word.Text))
                yield return [word];
        }
    }

    // A dot within it, or capitals beside small letters: "Platform.sh", "VMware". "IaaS" and the like are no products.
    private static bool IsProductName(string word)
    {
        if (word is "DevOps" or "SecNumCloud" || word.EndsWith("aaS", StringComparison.Ordinal))
            return false;
        var hasDot = word.AsSpan().Contains('.');
        var hasInnerCapital = word.AsSpan(1).ContainsAnyInRange('A', 'Z') && word.AsSpan().ContainsAnyInRange('a', 'z');
        return word.Length > 2 && (hasDot || hasInnerCapital);
    }

    // Letters, digits and dots within; a plural is its singular.
    private static List<Word> Split(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
                i++;
            var word = PlainText.Normalise(text[start..i]);
            words.Add(new Word(word.Length > 3 ? word.TrimEnd('s') : word, start, i));
        }

        return words;
    }
}
