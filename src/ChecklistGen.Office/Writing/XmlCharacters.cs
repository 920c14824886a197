using System.Xml;

namespace ChecklistGen.Office.Writing;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD in place of what XML 1.0 has no way to write: control characters, lone surrogates.</summary>
    public static string Clean(string text)
    {
        var bad = FirstBad(text);
        if (bad < 0)
            return text;
        var clean = text.ToCharArray();
        for (var i = bad; i < clean.Length; i++)
        {
            if (IsPair(clean, i))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = Replacement;
        }

        return new string(clean);
    }

    private static int FirstBad(string text)
    {
        // Nearly all text ends here: controls, surrogates and what lies beyond are rare.
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
