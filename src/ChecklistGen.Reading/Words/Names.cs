using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Words;

/// <summary>Cuts a text that holds several names into them.</summary>
internal static class Names
{
    private static readonly char[] Marks = [.. "*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰ "];

    /// <summary>
    /// Names apart by <c>,</c> <c>;</c> <c>/</c> <c>·</c>, "and", or <c>&amp;</c> and <c>+</c> between blanks, without footnote
    /// marks; brackets keep what they hold together.
    /// </summary>
    public static IEnumerable<string> Split(string text) => SplitAtMarks(text).SelectMany(SplitAtConjunctions).Select(WithoutFootnote);

    private static IEnumerable<string> SplitAtMarks(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            var isBetweenBlanks = i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (depth > 0 || !(text[i] is ',' or ';' or '/' or '·' or '•' || (text[i] is '&' or '+' && isBetweenBlanks)))
                continue;
            yield return text[start..i];
            start = i + 1;
        }

        yield return text[start..];
    }

    private static IEnumerable<string> SplitAtConjunctions(string name)
    {
        var (start, open) = (0, name.IndexOf('(', StringComparison.Ordinal));
        foreach (var word in Tokens.Of(name).Where(t => Vocabulary.IsConjunction(t.Word) && (open < 0 || t.Start < open)))
        {
            yield return name[start..word.Start];
            start = word.End;
        }

        yield return name[start..];
    }

    // `Customer (1)` is the customer; `Customer (IT)` a part of them.
    private static string WithoutFootnote(string name)
    {
        name = name.Trim(Marks);
        var open = name.AsSpan().LastIndexOfAny('(', '[');
        return open > 0 && name[^1] is ')' or ']' && RaciNotation.IsFootnote(name.AsSpan(open)) ? name[..open].Trim(Marks) : name;
    }
}
