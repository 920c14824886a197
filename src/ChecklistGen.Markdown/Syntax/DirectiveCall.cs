namespace ChecklistGen.Markdown.Syntax;

/// <summary>A directive as it is written: <c>name[content]{attributes}</c>, without its colons.</summary>
/// <param name="Name">Lower-case letters, digits and hyphens.</param>
/// <param name="Content">The Markdown in brackets; null if there are none.</param>
/// <param name="Attributes">The attributes in braces.</param>
internal sealed record DirectiveCall(string Name, string? Content, DirectiveAttributes Attributes)
{
    /// <summary>Whether it has brackets or braces, unlike an ordinary word after a colon.</summary>
    public required bool HasArguments { get; init; }

    /// <summary>What follows it as if it belonged to it, and can't be read; null if nothing does.</summary>
    public string? Unread { get; init; }

    /// <summary>Reads a directive, starting at its name.</summary>
    /// <param name="text">The text that contains it.</param>
    /// <param name="at">The offset of the name; afterwards, the offset after the directive.</param>
    public static DirectiveCall? TryRead(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        while (i < text.Length && (char.IsAsciiLetterLower(text[i]) || (i > at && (char.IsAsciiDigit(text[i]) || text[i] == '-'))))
            i++;
        if (i == at)
            return null;
        var name = text[at..i].ToString();
        var afterName = i;

        string? content = null;
        if (i < text.Length && text[i] == '[')
        {
            var end = FindClosingBracket(text, i);
            if (end > 0)
            {
                content = text[(i + 1)..end].ToString();
                i = end + 1;
            }
        }

        var attributes = DirectiveAttributes.Empty;
        if (i < text.Length && text[i] == '{' && DirectiveAttributes.TryRead(text, ref i) is { } read)
            attributes = read;

        at = i;
        return new DirectiveCall(name, content, attributes) { HasArguments = i > afterName };
    }

    private static int FindClosingBracket(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }
}
