using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Markdown;

/// <summary>A line of the page after the marks of the quotes around it.</summary>
/// <param name="Start">Offset of the first non-blank character, or of the line's end.</param>
/// <param name="End">Offset after the last character, the line end left out.</param>
/// <param name="Next">Offset at which the next line begins.</param>
/// <param name="Indent">Columns of white space before <paramref name="Start"/>, tab stops every four.</param>
/// <param name="Quotes">How many quote marks (<c>&gt;</c>) were removed.</param>
internal readonly record struct PageLine(int Start, int End, int Next, int Indent, int Quotes)
{
    private const int TabStop = 4;

    public bool IsBlank => Start >= End;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The line, or the rest of it, that begins at an offset.</summary>
    public static PageLine At(string text, int offset) => At(text, offset, text.Length);

    /// <summary>The same within a part of the page.</summary>
    public static PageLine At(string text, int offset, int stop)
    {
        var rest = text.AsSpan(offset, stop - offset);
        var length = rest.IndexOfAny('\n', '\r');
        var end = length < 0 ? stop : offset + length;
        var next = end;
        if (next < stop)
            next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
        return At(text, offset, end, next);
    }

    /// <summary>The rest of this line from an offset on, without searching for its end again.</summary>
    public PageLine From(string text, int offset) => At(text, offset, End, Next);

    private static PageLine At(string text, int offset, int end, int next)
    {
        var (start, indent) = SkipBlanks(text, offset, end, 0);
        var quotes = 0;
        while (start < end && text[start] == '>' && indent < TabStop)
        {
            quotes++;
            start++;
            if (start < end && text[start] == ' ')
                start++;
            (start, indent) = SkipBlanks(text, start, end, 0);
        }

        return new PageLine(start, end, next, indent, quotes);
    }

    /// <summary>What follows a list's mark, as a line of its own.</summary>
    public PageLine Behind(string text, int mark)
    {
        var (start, indent) = SkipBlanks(text, Start + mark, End, Indent + mark);
        return this with { Start = start, Indent = indent };
    }

    private static (int Start, int Indent) SkipBlanks(string text, int start, int end, int column)
    {
        for (; start < end && char.IsWhiteSpace(text[start]); start++)
            column = text[start] == '\t' ? (column / TabStop * TabStop) + TabStop : column + 1;
        return (start, column);
    }
}
