using System.Text;
using System.Xml;

namespace ChecklistGen.Office.Writing;

/// <summary>How the XML of every part is written: UTF-8 without a mark, one line, standalone.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Checking = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly XmlWriterSettings Trusting = new() { Encoding = Checking.Encoding, CheckCharacters = false };

    /// <summary>A writer, with the declaration written.</summary>
    /// <param name="stream">Where the part goes.</param>
    /// <param name="checkCharacters">Whether a character that XML can't hold is an exception; without, a caller sees to it that there is none.</param>
    public static XmlWriter CreateWriter(Stream stream, bool checkCharacters = true)
    {
        var xml = XmlWriter.Create(stream, checkCharacters ? Checking : Trusting);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}

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
