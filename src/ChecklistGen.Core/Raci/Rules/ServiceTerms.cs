using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>The words by which the services of a run are recognised in texts, with an index to find them in one pass.</summary>
internal sealed class ServiceTerms
{
    // Terms that begin with the same words share them, however many services a run has.
    private readonly Term _beginning = new();

    public ServiceTerms(IEnumerable<ServiceInfo> services)
    {
        foreach (var service in services.DistinctBy(s => s.Name, StringComparer.Ordinal))
        {
            foreach (var words in WordsOf(service).Where(w => w.Count > 0))
                words.Aggregate(_beginning, (term, word) => term.Lengthen(word.Text)).Add(service.Name);
        }
    }

    /// <summary>A word as it is compared, and where it is.</summary>
    private sealed record Word(string Text, int Start, int End);

    /// <summary>Each mention in a text, with its place.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> FindIn(string text)
    {
        var words = Split(text);
        for (var first = 0; first < words.Count; first++)
        {
            var term = _beginning;
            for (var last = first; last < words.Count; last++)
            {
                term = term.Longer(words[last].Text);
                if (term is null)
                    break;
                if (term.IsName)
                    yield return (term, words[first].Start, words[last].End - words[first].Start);
            }
        }
    }

    /// <summary>The name of a service, a word found only in some products' names, or a prefix of one.</summary>
    public sealed class Term
    {
        private Dictionary<string, Term>? _longer;
        private string? _service;
        private string? _otherService; // two are enough to name one other than a given service

        /// <summary>Whether it names a service; false for a mere prefix.</summary>
        public bool IsName => _service is not null;

        /// <summary>Records that it names a service.</summary>
        public void Add(string service)
        {
            _service ??= service;
            if (_service != service)
                _otherService ??= service;
        }

        /// <summary>The first service it names other than the given one; null if there is none.</summary>
        public string? ServiceOtherThan(string service) => _service == service ? _otherService : _service;

        /// <summary>The term with one more word; null if no service has a term that begins so.</summary>
        public Term? Longer(string word) => _longer?.GetValueOrDefault(word);

        /// <summary>The term with one more word, added if missing.</summary>
        public Term Lengthen(string word)
        {
            _longer ??= new Dictionary<string, Term>(StringComparer.Ordinal);
            if (!_longer.TryGetValue(word, out var term))
                _longer.Add(word, term = new Term());
            return term;
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
