namespace ChecklistGen.Reading.Markdown;

/// <summary>The little of HTML that a page's lines are searched for.</summary>
internal static class HtmlMarkup
{
    /// <summary>Elements whose content is no text of the page, with what ends them.</summary>
    public static readonly (string Tag, string End)[] Unread =
    [
        ("pre", "</pre>"),
        ("script", "</script>"),
        ("style", "</style>"),
        ("textarea", "</textarea>"),
    ];

    /// <summary>Whether the text begins with a start or end tag of that name.</summary>
    public static bool IsTag(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < 2 || text[0] != '<')
            return false;
        text = text[(text[1] == '/' ? 2 : 1)..];
        return text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (text.Length == name.Length || text[name.Length] is '>' or '/' || char.IsWhiteSpace(text[name.Length]));
    }

    /// <summary>Whether the line is one tag and nothing else, as around a part of a page.</summary>
    public static bool IsLoneTag(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length > 2 && (char.IsAsciiLetter(line[1]) || line[1] == '/') && line.IndexOf('>') == line.Length - 1;
    }

    /// <summary><c>&lt;h2 …&gt;Title&lt;/h2&gt;</c> on one line; null for anything else.</summary>
    public static (int Level, TextSpan Title)? Heading(string text, TextSpan line)
    {
        var content = line.In(text);
        if (content.Length < 4 || content[1] is not ('h' or 'H') || content[2] is < '1' or > '6' || !IsTag(content, content[1..3].ToString()))
            return null;
        var start = content.IndexOf('>') + 1;
        var end = content.LastIndexOf("</");
        return start > 0 && end >= start
            ? (content[2] - '0', TextSpan.FromBounds(line.Start + start, line.Start + end).Trim(text))
            : null;
    }
}
