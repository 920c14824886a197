using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChecklistGen.Text;

/// <summary>Texts reduced to what two readers would agree on, for comparing, for names of files and for messages.</summary>
public static class PlainText
{
    private const int MostOnStack = 256;

    // White space but for the blank.
    private static readonly SearchValues<char> OtherBlanks =
        SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>
    /// The form under which two texts count as the same: lower case, single blanks, typographic quotes, dashes and
    /// dots made plain, Markdown's emphasis and code marks left out, compatibility forms composed (NFKC).
    /// </summary>
    public static string Normalise(string text)
    {
        var composed = UnicodeForms.ComposePlainly(text);
        var result = composed.Length <= MostOnStack ? stackalloc char[composed.Length] : new char[composed.Length];
        var length = 0;
        foreach (var c in composed)
        {
            switch (c)
            {
                case '*' or '_' or '`' or '\u00AD' or '\u200B':
                    break;
                case '‘' or '’' or '‚' or '′':
                    result[length++] = '\'';
                    break;
                case '“' or '”' or '„' or '«' or '»' or '″':
                    result[length++] = '"';
                    break;
                case '‐' or '‑' or '‒' or '–' or '—':
                    result[length++] = '-';
                    break;
                case var _ when char.IsWhiteSpace(c):
                    if (length > 0 && result[length - 1] != ' ')
                        result[length++] = ' ';
                    break;
                default:
                    result[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return result[..length].TrimEnd(' ').ToString();
    }

    /// <summary>White space runs, line ends included, as one blank each; none at the ends.</summary>
    public static string OnOneLine(string text) => IsOnOneLine(text)
        ? text
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Most texts are.
    private static bool IsOnOneLine(string text) =>
        !text.AsSpan().ContainsAny(OtherBlanks) && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>The first characters of a text, never half of a surrogate pair; all of a shorter text.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>The same, with an ellipsis where something was cut off.</summary>
    public static string Shorten(string text, int most) => text.Length <= most ? text : Cut(text, most) + "…";

    /// <summary>The same, cut before a word rather than within it, unless that word is most of the text.</summary>
    public static string ShortenToWord(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = Cut(text, most);
        return (cut.LastIndexOf(' ') is var blank && blank > cut.Length / 2 ? cut[..blank] : cut).TrimEnd() + "…";
    }

    /// <summary>The text without accents: "Réversibilité" gives "Reversibilite".</summary>
    public static string WithoutAccents(string text) => Ascii.IsValid(text)
        ? text
        : UnicodeForms.Compose(string.Concat(
            UnicodeForms.Decompose(text).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)));
}
