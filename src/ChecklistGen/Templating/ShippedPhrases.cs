using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>What the shipped documents say, with room for the figures and names that templates put into it.</summary>
internal sealed partial class ShippedPhrases
{
    private const int MaxText = 2000;

    // Sentences of ours have a few dots, colons and hyphens each; texts from strangers may have nothing else.
    private const int MaxCuts = 50;

    private const char AnyFigure = '0';
    private const char AnyName = '\0';

    private readonly HashSet<string> _plain = new(StringComparer.Ordinal);

    // By what they begin with, so that few are tried on a text.
    private readonly Dictionary<char, List<Regex>> _patterns = [];

    /// <summary>Adds a phrase in the words of a language.</summary>
    public void Add(string phrase)
    {
        var word = Placeholder().Match(phrase);
        if (!word.Success)
        {
            _plain.Add(PlainText.Normalise(phrase));
            return;
        }
        var first = PlainText.Normalise(phrase[..word.Index]) is [var letter, ..] ? letter : IsFigure(word) ? AnyFigure : AnyName;
        if (!_patterns.TryGetValue(first, out var patterns))
            _patterns[first] = patterns = [];
        patterns.Add(RegexOf(PatternOf(phrase)));
    }

    /// <summary>Whether a text is one of the phrases, or several in a row.</summary>
    public bool Cover(string text)
    {
        var cuts = MaxCuts;
        return PlainText.Normalise(text) is { Length: <= MaxText } normalised && Cover(normalised, ref cuts);
    }

    /// <summary>The pattern of a phrase's normalised text.</summary>
    public static string PatternOf(string phrase)
    {
        var pattern = new StringBuilder("^");
        var end = 0;
        foreach (Match word in Placeholder().Matches(phrase))
        {
            pattern.Append(Literal(phrase[end..word.Index])).Append(IsFigure(word) ? @"\d+" : ".{1,80}");
            end = word.Index + word.Length;
        }
        return pattern.Append(Literal(phrase[end..])).Append('$').ToString();

        // The bars keep the spaces at its ends.
        static string Literal(string part) => Regex.Escape(PlainText.Normalise($"|{part}|")[1..^1]);
    }

    /// <summary>The regular expression of a pattern.</summary>
    public static Regex RegexOf(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private bool Cover(string normalised, ref int cuts)
    {
        if (normalised.Length == 0)
            return false;
        if (Contains(normalised))
            return true;
        for (var i = normalised.IndexOfAny(['.', ':', '-']); i >= 0 && cuts-- > 0; i = normalised.IndexOfAny(['.', ':', '-'], i + 1))
        {
            if ((Contains(normalised[..i].Trim()) || Contains(normalised[..(i + 1)])) && Cover(normalised[(i + 1)..].Trim(' ', '.'), ref cuts))
                return true;
        }
        return false;
    }

    private bool Contains(string normalised) => normalised is [var first, ..]
        && (_plain.Contains(normalised) || HasPattern(char.IsDigit(first) ? AnyFigure : first, normalised) || HasPattern(AnyName, normalised));

    private bool HasPattern(char first, string normalised) => _patterns.TryGetValue(first, out var patterns) && patterns.Exists(p => p.IsMatch(normalised));

    private static bool IsFigure(Match word) => word.Groups["figure"].Success;

    // What templates put into strings.
    [GeneratedRegex(@"\b((?<figure>TOTAL|COUNT|SHARED|MINE|OTHERS|EXCLUDED|REST|UNCLEAR|DAY|YEAR)|SERVICE|PROVIDER|LANGUAGE)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
