using System.Buffers;

namespace ChecklistGen.Text;

/// <summary>Classifies characters that can't be seen: those without meaning, and those that can't be shown.</summary>
public static class Unseen
{
    /// <summary>Invisible characters without meaning.</summary>
    public const string Silent = "\u200B\uFEFF\u00AD";

    /// <summary>What stands for a character that can't be shown.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Characters that no document may hold or no typeface shows: controls, non-characters, and marks that turn the
    /// direction of the text after them. Private ones are apart, being a range.
    /// </summary>
    public static readonly string Unprintable = new(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)),
        .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFE\uFFFF",
    ]);

    private static readonly SearchValues<char> SilentOnes = SearchValues.Create(Silent);
    private static readonly SearchValues<char> UnprintableOnes = SearchValues.Create(Unprintable);

    /// <summary>Whether a text has private-use characters.</summary>
    public static bool HasPrivate(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uE000', '\uF8FF');

    /// <summary>Whether a character is invisible and without meaning.</summary>
    public static bool IsSilent(char c) => SilentOnes.Contains(c);

    /// <summary>Whether a character can't be shown.</summary>
    public static bool IsUnprintable(char c) => c is >= '\uE000' and <= '\uF8FF' || UnprintableOnes.Contains(c);
}
