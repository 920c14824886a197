using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ChecklistGen.Templates.Values;

/// <summary>What counts as a text, and how texts are written inside arrays and objects.</summary>
internal static class Texts
{
    public static bool TryGet(object? value, [NotNullWhen(true)] out string? text)
    {
        text = value as string ?? (value as ITemplateText)?.Text;
        return text is not null;
    }

    /// <summary>A text between quotes, with escapes.</summary>
    public static void AppendQuoted(StringBuilder builder, string text)
    {
        builder.Append('"');
        AppendEscaped(builder, text);
        builder.Append('"');
    }

    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        AppendEscaped(builder, text);
        return builder.ToString();
    }

    /// <summary>Whether a key can stand in <c>{key: 1}</c> without quotes.</summary>
    public static bool IsIdentifier(string key)
    {
        if (key.Length == 0 || (key[0] != '_' && !char.IsLetter(key[0])))
            return false;
        foreach (var c in key)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                builder.Append('\\').Append(c);
            else if (c >= ' ')
                builder.Append(c);
            else
                builder.Append(EscapeControl(c));
        }
    }

    private static string EscapeControl(char c) => c switch
    {
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
    };
}
