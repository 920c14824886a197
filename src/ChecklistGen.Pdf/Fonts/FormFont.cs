using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// The font of form fields: a simple font with everything that Windows' Western encoding holds, so that a reader can set
/// whatever people type (ISO 19005-3, 6.2.11.6).
/// </summary>
internal static class FormFont
{
    /// <summary>The name by which fields refer to it.</summary>
    public const string Resource = "FF";

    private const int FirstCode = 32;
    private const int LastCode = 255;

    // What Windows-1252 puts where Latin-1 has controls; 0 where it has nothing.
    private static readonly int[] Windows =
    [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ];

    /// <summary>Whether a font has every character that the encoding asks for.</summary>
    public static bool CanUse(TrueTypeFont font)
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

    public static void Write(PdfFile file, ObjectId id, TrueTypeFont font)
    {
        var glyphs = new List<int> { 0 };
        var characters = new List<int>();
        var widths = new List<int>();
        for (var code = FirstCode; code <= LastCode; code++)
        {
            var character = Character(code);
            var glyph = character == 0 ? (ushort)0 : Glyph(font, character);
            widths.Add(character == 0 ? 0 : font.Advance(glyph));
            if (character == 0)
                continue;
            characters.Add(character);
            glyphs.Add(glyph);
        }

        var program = GlyphSubset.Build(font, glyphs, characters);
        var name = FontDescriptor.SubsetName(font, program);
        var descriptor = FontDescriptor.Write(file, font, name, program, FontDescriptor.Nonsymbolic);
        file.WriteDictionary(id, o =>
        {
            o.Name("Type", "Font").Name("Subtype", "TrueType").Name("BaseFont", name).Name("Encoding", "WinAnsiEncoding")
                .Integer("FirstChar", FirstCode).Integer("LastChar", LastCode).OpenArray("Widths");
            foreach (var width in widths)
                o.Integer(width);
            o.CloseArray().Reference("FontDescriptor", descriptor);
        });
    }

    private static int Character(int code) => code switch
    {
        0x7F => 0,
        >= 0x80 and < 0xA0 => Windows[code - 0x80],
        _ => code,
    };

    private static ushort Glyph(TrueTypeFont font, int character)
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
