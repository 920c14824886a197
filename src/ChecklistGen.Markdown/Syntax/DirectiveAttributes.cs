using System.Text;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>
/// A directive's attributes in braces: <c>{#id key=value key="a value" flag}</c>. As everywhere in Markdown, a backslash
/// escapes punctuation, so that escaped data stays inside its quotes. <c>&amp;#10;</c> is a line end.
/// </summary>
internal sealed class DirectiveAttributes
{
    // A directive is one line; line ends in values are escaped.
    private const string LineEnd = "&#10;";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private DirectiveAttributes()
    {
    }

    public static DirectiveAttributes Empty { get; } = new();

    /// <summary>The id after <c>#</c>; null if there is none.</summary>
    public string? Id { get; private set; }

    /// <summary>The keys, flags included.</summary>
    public IReadOnlyCollection<string> Keys => _values.Keys;

    /// <summary>The value of a key; a flag's is empty.</summary>
    public string? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Whether a flag, or a key with any value, is present.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Reads attributes, starting at an opening brace.</summary>
    /// <param name="text">The text that contains them.</param>
    /// <param name="at">The offset of the opening brace; afterwards, the offset after the closing one.</param>
    /// <returns>The attributes; null, with <paramref name="at"/> unchanged, if the braces contain something else.</returns>
    public static DirectiveAttributes? TryRead(ReadOnlySpan<char> text, ref int at)
    {
        var result = new DirectiveAttributes();
        var i = at + 1;
        while (i < text.Length)
        {
            switch (text[i])
            {
                case '}':
                    at = i + 1;
                    return result;
                case ' ' or '\t':
                    i++;
                    break;
                case '#':
                    i++;
                    result.Id = ReadBare(text, ref i);
                    break;
                default:
                    if (!result.TryReadPair(text, ref i))
                        return null;
                    break;
            }
        }

        return null;
    }

    private bool TryReadPair(ReadOnlySpan<char> text, ref int i)
    {
        var start = i;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_'))
            i++;
        if (i == start)
            return false;
        var key = text[start..i].ToString();
        var value = "";
        if (i < text.Length && text[i] == '=')
        {
            i++;
            if (i < text.Length && text[i] is '"' or '\'')
            {
                if (!TryReadQuoted(text, ref i, out value))
                    return false;
            }
            else
            {
                value = ReadBare(text, ref i);
            }
        }

        _values[key] = value;
        return true;
    }

    private static string ReadBare(ReadOnlySpan<char> text, ref int i)
    {
        var value = new StringBuilder();
        while (i < text.Length && text[i] is not (' ' or '\t' or '}'))
            value.Append(ReadCharacter(text, ref i));
        return value.ToString();
    }

    private static bool TryReadQuoted(ReadOnlySpan<char> text, ref int i, out string value)
    {
        var quote = text[i++];
        var characters = new StringBuilder();
        while (i < text.Length && text[i] != quote)
            characters.Append(ReadCharacter(text, ref i));
        value = characters.ToString();
        return i < text.Length && text[i++] == quote;
    }

    private static char ReadCharacter(ReadOnlySpan<char> text, ref int i)
    {
        if (text[i..].StartsWith(LineEnd))
        {
            i += LineEnd.Length;
            return '\n';
        }

        if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && !char.IsAsciiLetterOrDigit(text[i + 1]))
            i++;
        return text[i++];
    }
}
