using System.Globalization;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>What characters mean for setting text: which are blanks, which are hints, which can't be drawn at all.</summary>
internal static class Characters
{
    public const int NoBreakSpace = 0x00A0;
    public const int SoftHyphen = 0x00AD;
    public const int Hyphen = 0x2010;
    public const int ZeroWidthSpace = 0x200B;
    public const int WhiteSquare = 0x25A1;

    /// <summary>
    /// The text as it is set: letters and their accents composed where Unicode has the whole (NFC), tabs, line ends and
    /// the like as blanks. Lone surrogates become U+FFFD.
    /// </summary>
    public static ReadOnlySpan<char> Prepare(ReadOnlySpan<char> text)
    {
        if (!IsSurelyComposed(text))
            text = Compose(text.ToString());
        foreach (var c in text)
        {
            if (IsTabOrLineEnd(c))
                return string.Concat(text.ToArray().Select(x => IsTabOrLineEnd(x) ? ' ' : x));
        }

        return text;
    }

    /// <summary>A blank at which a line may end.</summary>
    public static bool IsBreakingSpace(int codePoint) =>
        codePoint is ' ' or 0x1680 or (>= 0x2000 and <= 0x200A and not 0x2007) or 0x205F or 0x3000;

    /// <summary>
    /// Characters that are not drawn, because they only say how others are: joiners, marks of direction, variation selectors, tags.
    /// </summary>
    public static bool IsInvisible(int codePoint) => codePoint is
        0x034F or 0x061C or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Never drawn, whatever the font has: the control characters of ASCII and Latin-1.</summary>
    public static bool IsControl(int codePoint) => codePoint is < 0x20 or (>= 0x7F and < 0xA0);

    /// <summary>Letters between which a line may end anywhere, as in Chinese and Japanese.</summary>
    public static bool IsIdeographic(int codePoint) => codePoint is
        (>= 0x2E80 and <= 0x2FFF) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Marks that combine with the letter before them.</summary>
    public static bool IsCombining(int codePoint) =>
        codePoint >= 0x0300 && CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// What a character is when the text is copied or searched. Characters that a PDF must not map to
    /// (ISO 19005-3, 6.2.11.7) become white squares.
    /// </summary>
    public static int ForExtraction(int codePoint) => codePoint switch
    {
        _ when IsControl(codePoint) => WhiteSquare,
        >= 0xD800 and <= 0xF8FF => WhiteSquare,
        0xFEFF or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFF) or >= 0xF0000 => WhiteSquare,
        _ when (codePoint & 0xFFFE) == 0xFFFE => WhiteSquare,
        _ => codePoint,
    };

    /// <summary>Characters that look the same or nearly so, to try where a font lacks one: blanks and hyphens above all.</summary>
    public static ReadOnlySpan<int> StandIns(int codePoint) => codePoint switch
    {
        NoBreakSpace => [' '],
        SoftHyphen or Hyphen or 0x2011 => [Hyphen, '-'],
        0x202F => [0x2009, 0x2006, ' '],
        0x2007 => [' '],
        >= 0x2000 and <= 0x200A or 0x205F or 0x1680 or 0x3000 => [' '],
        0x2012 or 0x2212 => [0x2013, '-'],
        0x2015 => [0x2014],
        0x02BC => [0x2019, '\''],
        _ => [],
    };

    private static bool IsTabOrLineEnd(char c) => c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029';

    // Letters of the West, and the signs between them: for these alone the tables of Unicode need not be loaded.
    private static bool IsSurelyComposed(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or (>= '\u2010' and <= '\u205E') or (>= '\u20A0' and <= '\u20BF') or (>= '\u2190' and <= '\u2193') or (>= '\u2500' and <= '\u27BF')))
                return false;
        }

        return true;
    }

    // Also replaces lone surrogates.
    private static string Compose(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                text = string.Concat(text.AsSpan(0, i), "\uFFFD", text.AsSpan(i + 1));
        }

        return UnicodeForms.Compose(text);
    }
}
