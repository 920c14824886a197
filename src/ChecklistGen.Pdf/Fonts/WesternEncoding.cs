namespace ChecklistGen.Pdf.Fonts;

/// <summary>Windows' Western encoding (<c>WinAnsiEncoding</c>; ISO 32000-1, annex D.2), in which form fields are filled in.</summary>
internal static class WesternEncoding
{
    /// <summary>The first code that stands for a character.</summary>
    public const int FirstCode = 32;

    /// <summary>The last code.</summary>
    public const int LastCode = 255;

    // What Windows-1252 has where Latin-1 has control characters; 0 for nothing.
    private static readonly int[] Windows =
    [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ];

    /// <summary>Whether a font has every character that the encoding has.</summary>
    public static bool IsCoveredBy(TrueTypeFont font)
    {
        for (var code = FirstCode; code <= LastCode; code++)
        {
            if (Character(code) != 0 && Glyph(font, Character(code)) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The text in the encoding; null where it holds other characters.</summary>
    public static byte[]? Encode(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var isLatin1 = text[i] is (>= ' ' and < '\u007F') or (>= '\u00A0' and <= '\u00FF');
            var inWindows = isLatin1 || text[i] < ' ' ? -1 : Array.IndexOf(Windows, text[i]);
            if (!isLatin1 && inWindows < 0)
                return null;
            bytes[i] = (byte)(isLatin1 ? text[i] : 0x80 + inWindows);
        }

        return bytes;
    }

    /// <summary>The character of a code; 0 where it has none.</summary>
    public static int Character(int code) => code switch
    {
        0x7F => 0,
        >= 0x80 and < 0xA0 => Windows[code - 0x80],
        _ => code,
    };

    /// <summary>The glyph that shows a character, or one that looks the same; 0 where the font has neither.</summary>
    public static ushort Glyph(TrueTypeFont font, int character)
    {
        var glyph = font.Glyph(character);
        foreach (var standIn in Characters.StandIns(character))
        {
            if (glyph == 0)
                glyph = font.Glyph(standIn);
        }

        return glyph;
    }
}
