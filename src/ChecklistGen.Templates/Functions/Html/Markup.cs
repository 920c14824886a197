using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChecklistGen.Templates.Functions.Html;

/// <summary>What the functions of <c>html</c> do with markup and addresses.</summary>
internal static class Markup
{
    // RFC 3986: the reserved and the unreserved characters, which an address may contain as they are.
    private static readonly SearchValues<char> UrlCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    /// <summary>Puts <c>&lt;br /&gt;</c> before each line end.</summary>
    public static string? BreakLines(string? text)
    {
        if (text is null)
            return null;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
                result.Append("<br />");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Drops tags, comments, and scripts and styles with what is in them.</summary>
    public static string? Strip(string? text)
    {
        if (text is null)
            return null;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '<' ? EndOfMarkup(text, i) : i;
            if (end > i)
                i = end;
            else
                result.Append(text[i++]);
        }

        return result.ToString();
    }

    /// <summary>Percent-encodes what an address may not contain, and keeps what makes it an address.</summary>
    public static string EscapeUrl(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && UrlCharacters.Contains((char)rune.Value))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                result.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return result.ToString();
    }

    /// <summary>Where the markup ends that starts here; the same place where none does.</summary>
    private static int EndOfMarkup(string text, int start)
    {
        if (Starts(text, start, "<!--"))
            return After(text, start + 4, "-->", start);
        foreach (var name in (ReadOnlySpan<string>)["script", "style"])
        {
            if (Starts(text, start + 1, name))
                return After(text, start, $"</{name}>", EndOfTag(text, start));
        }

        return EndOfTag(text, start);
    }

    private static int EndOfTag(string text, int start)
    {
        var next = start + 1 < text.Length ? text[start + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
            return start;
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] == '=')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        return start;
    }

    private static bool Starts(string text, int at, string value) =>
        at + value.Length <= text.Length && text.AsSpan(at, value.Length).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static int After(string text, int from, string end, int otherwise)
    {
        var found = text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? otherwise : found + end.Length;
    }
}
