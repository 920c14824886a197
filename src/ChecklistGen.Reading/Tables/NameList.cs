using ChecklistGen.Pages;
using ChecklistGen.Reading.Words;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>The names in a cell of a transposed matrix.</summary>
internal static class NameList
{
    private const int ShortestName = 2;
    private static readonly char[] Marks = [.. "*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰ "];

    /// <summary>
    /// Names apart by <c>,</c> <c>;</c> <c>/</c>, a line break, "and", or <c>&amp;</c> and <c>+</c> between blanks;
    /// brackets keep what they hold together. Null where something in the cell is no name.
    /// </summary>
    public static IReadOnlyList<string>? Parse(PageText cell)
    {
        var text = string.Join("; ", cell.Lines);
        if (RaciNotation.Parse(text) == Duties.None)
            return [];
        var names = Split(text).SelectMany(SplitAtConjunctions).Select(WithoutFootnote).Where(n => n.Length > 0).ToList();
        return names.Count > 0 && names.TrueForAll(n => n.Count(char.IsLetter) >= ShortestName) ? names : null;
    }

    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            var isBetweenBlanks = i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (depth > 0 || !(text[i] is ',' or ';' or '/' || (text[i] is '&' or '+' && isBetweenBlanks)))
                continue;
            yield return text[start..i];
            start = i + 1;
        }

        yield return text[start..];
    }

    private static IEnumerable<string> SplitAtConjunctions(string name)
    {
        var start = 0;
        foreach (var word in Tokens.Of(name).Where(t => Vocabulary.IsConjunction(t.Word)))
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
