using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) go. What is no markup stays as it is: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_[]!<&~{";

    /// <summary>Characters that are not there to be seen, and say nothing.</summary>
    public const string Silent = "\u200B\uFEFF\u00AD";

    /// <summary>What stands for a character that can't be shown.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Characters that no document may hold or no typeface shows: controls, non-characters, and marks that turn the
    /// direction of the text behind them. Private ones are apart, being a range.
    /// </summary>
    public static readonly string Unprintable = new(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)),
        .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFE\uFFFF",
    ]);

    private static readonly SearchValues<char> SilentOnes = SearchValues.Create(Silent);
    private static readonly SearchValues<char> UnprintableOnes = SearchValues.Create(Unprintable);
    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + Silent + Unprintable);

    /// <summary>The plain text, and what stands out in it or leads somewhere.</summary>
    public static InlineText Of(string markdown) => HasMarkup(markdown)
        ? new InlineFlattener(markdown).Run()
        : new InlineText(PlainText.OnOneLine(markdown), []);

    /// <summary>Whether a text may say something else than its characters do.</summary>
    public static bool HasMarkup(string markdown) => markdown.AsSpan().ContainsAny(Special) || HasPrivate(markdown);

    /// <summary>An address without the backslashes that keep its characters from being markup.</summary>
    public static string Unescaped(ReadOnlySpan<char> address)
    {
        if (!address.Contains('\\'))
            return address.ToString();
        var result = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == '\\' && i + 1 < address.Length && char.IsAscii(address[i + 1]) && (char.IsPunctuation(address[i + 1]) || char.IsSymbol(address[i + 1])))
                i++;
            result.Append(address[i]);
        }

        return result.ToString();
    }

    /// <summary>Whether a text has characters whose meaning is a private arrangement.</summary>
    public static bool HasPrivate(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uE000', '\uF8FF');

    /// <summary>Whether a character says nothing.</summary>
    public static bool IsSilent(char c) => SilentOnes.Contains(c);

    /// <summary>Whether a character can't be shown.</summary>
    public static bool IsUnprintable(char c) => c is >= '\uE000' and <= '\uF8FF' || UnprintableOnes.Contains(c);
}
