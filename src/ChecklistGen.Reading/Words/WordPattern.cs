using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>Words in their order: <c>a|b</c> is either, <c>a?</c> may be missing.</summary>
internal sealed class WordPattern
{
    private readonly ImmutableArray<(string[] Words, bool Optional)> _elements;

    public WordPattern(string pattern)
    {
        _elements = [.. pattern.Split(' ').Select(e => (e.TrimEnd('?').Split('|'), e.EndsWith('?')))];
    }

    /// <summary>The words that it may begin with.</summary>
    public IEnumerable<string> FirstWords
    {
        get
        {
            foreach (var (words, optional) in _elements)
            {
                foreach (var word in words)
                    yield return word;
                if (!optional)
                    yield break;
            }
        }
    }

    /// <summary>How many tokens from <paramref name="start"/> on the pattern takes; 0 where it doesn't match there.</summary>
    public int Match(ImmutableArray<Token> tokens, int start)
    {
        var at = start;
        foreach (var (words, optional) in _elements)
        {
            if (at < tokens.Length && words.Contains(tokens[at].Word, StringComparer.Ordinal))
                at++;
            else if (!optional)
                return 0;
        }

        return at - start;
    }

    /// <summary>The longest of several matches at a place; 0 where none matches.</summary>
    public static int Longest(ImmutableArray<WordPattern> patterns, ImmutableArray<Token> tokens, int start) =>
        patterns.Max(p => p.Match(tokens, start));
}
