namespace ChecklistGen.Reading.Inlines;

/// <summary>The parts of HTML that matter within a page's lines.</summary>
internal static class HtmlMarkup
{
    /// <summary>Whether the text begins with a start or end tag with that name.</summary>
    public static bool IsTag(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < 2 || text[0] != '<')
            return false;
        text = text[(text[1] == '/' ? 2 : 1)..];
        return text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (text.Length == name.Length || text[name.Length] is '>' or '/' || char.IsWhiteSpace(text[name.Length]));
    }

    /// <summary>The length of the tag that a text begins with; 0 where nothing closes it before another begins.</summary>
    public static int TagLength(ReadOnlySpan<char> text)
    {
        // A quoted `>` doesn't end a tag; beyond this, the quote is taken for a stray one.
        const int longest = 4096;
        var quote = '\0';
        for (var i = 1; i < text.Length && i < longest; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] == '=')
                quote = c;
            else if (c == '>')
                return i + 1;
            else if (c == '<')
                return 0;
        }

        var end = text[1..].IndexOfAny('<', '>') + 1;
        return end > 0 && text[end] == '>' ? end + 1 : 0;
    }

    /// <summary>The value of an attribute as it is written; null where the tag doesn't have it.</summary>
    public static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        for (var from = 1; tag[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is var found and >= 0;)
        {
            var at = from + found;
            from = at + name.Length;
            var value = tag[from..].TrimStart();
            if (!char.IsWhiteSpace(tag[at - 1]) || value.IsEmpty || value[0] != '=')
                continue;
            value = value[1..].TrimStart();
            var end = value.IsEmpty ? 0 : value[0] is '"' or '\'' ? value[1..].IndexOf(value[0]) : value.IndexOfAny(" \t\r\n>");
            if (end < 0)
                return null;
            return value.IsEmpty ? "" : value[0] is '"' or '\'' ? value[1..(end + 1)].ToString() : value[..end].ToString();
        }

        return null;
    }
}
