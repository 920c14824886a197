using System.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>The marks of footnotes in a text: as plain digits they would change the word before them.</summary>
internal static class FootnoteMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The number of a reference <c>[^1]</c>; empty where there is none, and in the definition of a footnote.</summary>
    public static ReadOnlySpan<char> ReferenceAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith("[^"))
            return [];
        var number = DigitsIn(rest[2..]);
        var end = rest[(2 + number.Length)..];
        var isDefinition = end.StartsWith("]:") && (at == 0 || text[at - 1] == '\n');
        return end.StartsWith("]") && !isDefinition ? number : [];
    }

    /// <summary>The digits that a text begins with.</summary>
    public static ReadOnlySpan<char> DigitsIn(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text : text[..other];
    }

    /// <summary>Appends digits as superscripts.</summary>
    public static void AppendTo(StringBuilder output, ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
            output.Append(Superscripts[digit - '0']);
    }
}
