namespace ChecklistGen.Office.Forms;

/// <summary>The signs by which people and programs say "yes" and "no" where a box has become plain text.</summary>
internal static class TickMarks
{
    private const string Signs = "☑☒✓✔✗✘✅☐□▢";
    private const int FirstUnchecked = 7;

    private static readonly HashSet<string> Checked = new(StringComparer.OrdinalIgnoreCase)
    {
        "☑", "☒", "✓", "✔", "✗", "✘", "🗹", "🗷", "☑️", "✔️", "✅", "x", "[x]",
    };

    private static readonly HashSet<string> Unchecked = new(StringComparer.Ordinal)
    {
        "☐", "□", "▢", "⬜", "🗆", "[ ]", "[]", "",
    };

    /// <summary>Whether a text is a tick; null where it is neither a tick nor an empty box.</summary>
    public static bool? Read(string text)
    {
        text = text.Trim();
        return Checked.Contains(text) ? true : Unchecked.Contains(text) ? false : null;
    }

    /// <summary>Whether a text begins with the sign of a ticked or of an empty box; null where it begins with neither.</summary>
    public static bool? ReadStart(string text)
    {
        text = text.TrimStart();
        return Signs.IndexOf(text.Length > 0 ? text[0] : '\0') is var index and >= 0 ? index < FirstUnchecked : null;
    }

    /// <summary>The text after the sign that it begins with; the whole text where it begins with none.</summary>
    public static string WithoutMark(string text) => ReadStart(text) is null ? text : text.TrimStart()[1..].Trim();

    /// <summary>The sign that a character code shows in one of the Wingdings fonts; U+FFFD for one that means neither yes nor no.</summary>
    public static char FromSymbol(string font, char code) => (font, (int)code) switch
    {
        ("Wingdings", 0xFE) or ("Wingdings 2", 0x52) => '☑',
        ("Wingdings", 0xFD) or ("Wingdings 2", 0x53 or 0x54) => '☒',
        ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => '✓',
        ("Wingdings", 0xA8 or 0x6F or 0x71 or 0x72) or ("Wingdings 2", 0xA3) => '☐',
        _ => '\uFFFD',
    };
}
