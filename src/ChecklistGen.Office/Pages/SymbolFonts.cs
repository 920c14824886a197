namespace ChecklistGen.Office.Pages;

/// <summary>Typefaces whose letters are pictures: a tick is a <c>ü</c> in Wingdings.</summary>
internal static class SymbolFonts
{
    // Office writes such characters as they are, or in the private range from F000 on.
    private const int Private = 0xF000;

    private static readonly Dictionary<(string Font, int Character), char> Pictures = new()
    {
        [("Wingdings", 0xFC)] = '✓',
        [("Wingdings", 0xFE)] = '☑',
        [("Wingdings", 0xFB)] = '✗',
        [("Wingdings", 0xFD)] = '☒',
        [("Wingdings", 0xA8)] = '☐',
        [("Wingdings", 0x6F)] = '☐',
        [("Wingdings", 0x78)] = '☒',
        [("Wingdings", 0x6C)] = '●',
        [("Wingdings", 0xA7)] = '▪',
        [("Wingdings", 0xE0)] = '→',
        [("Wingdings 2", 0x50)] = '✓',
        [("Wingdings 2", 0x52)] = '☑',
        [("Wingdings 2", 0x4F)] = '✗',
        [("Wingdings 2", 0x51)] = '☒',
        [("Wingdings 2", 0xA3)] = '☐',
        [("Webdings", 0x61)] = '✓',
        [("Webdings", 0x72)] = '✗',
        [("Symbol", 0xB7)] = '•',
        [("Symbol", 0xD6)] = '√',
    };

    /// <summary>The character that a person sees.</summary>
    public static char Translate(string? font, char character)
    {
        if (font is null || !IsSymbol(font))
            return character;
        var code = character is >= (char)Private and <= (char)(Private + 0xFF) ? character - Private : character;
        return Pictures.GetValueOrDefault((font, code), character);
    }

    /// <summary>Whether a typeface is one of them.</summary>
    public static bool IsSymbol(string font) => font is "Wingdings" or "Wingdings 2" or "Webdings" or "Symbol";
}
