using System.Buffers;
using System.Text;

namespace ChecklistGen.Html.Markup;

/// <summary>Makes characters safe to stand in HTML.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    // Controls may stand in no page (HTML, 13.2.3.5); the C1 ones among them would even be taken for other characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', .. Enumerable.Range(0, 0x20).Except([0x09, 0x0A]).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c)]);

    /// <summary>Text as the content of an element.</summary>
    public static string Escape(string text) => Escape(text, quote: "\"");

    /// <summary>Text as the value of an attribute in double quotes.</summary>
    public static string EscapeAttribute(string text) => Escape(text, quote: "&quot;");

    private static string Escape(string text, string quote)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(Special);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        for (; at >= 0; at = rest.IndexOfAny(Special))
        {
            result.Append(rest[..at]);
            switch (rest[at])
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '"':
                    result.Append(quote);
                    break;
                default:
                    result.Append(Replacement);
                    break;
            }

            rest = rest[(at + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
