using System.Text;

namespace ChecklistGen.Reading.Cells;

/// <summary>Says what to do about a role cell, by what seems to be wrong with it.</summary>
internal static class UnreadableCellHelp
{
    public const string WriteLetters = "write letters of R, A, C and I, or `-` for none";
    private const string LookAlikes = "АСВЕІКМНОРТХаіеорсАΙΑΡΟ";

    public static string For(string text)
    {
        if (text.Length > 2 && text[0] is 'P' or 'p' && text[1] is '-' or '–')
            return "a planned duty is no duty yet: leave it out, or write its letters once it holds";
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && LookAlikes.Contains((char)rune.Value, StringComparison.Ordinal))
                return $"`{rune}` is a letter of another alphabet that only looks like it: type it anew";
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OtherSymbol)
                return "a mark does not say which duty is meant: " + WriteLetters;
        }

        return text.Contains('/', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal)
            ? "put a letter on each side of the separator"
            : WriteLetters;
    }
}
