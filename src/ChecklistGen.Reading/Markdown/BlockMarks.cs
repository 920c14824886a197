using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Recognises lines that are headings and rules in Markdown.</summary>
internal static class HeadingLine
{
    private const int MaxLevel = 6;

    /// <summary>
    /// <c>### Title ###</c>. A blank after the marks may be missing when there are several (<c>###Title</c>), as in pages
    /// written for more lenient programs; a single one (<c>#1</c>, <c>#tag</c>) is text then.
    /// </summary>
    public static (int Level, TextSpan Title)? Hashes(string text, TextSpan line)
    {
        var content = line.In(text);
        var level = content.IndexOfAnyExcept('#');
        if (level < 0)
            level = content.Length;
        if (level is 0 or > MaxLevel)
            return null;
        if (level < content.Length && !char.IsWhiteSpace(content[level]) && level == 1)
            return null;

        var title = new TextSpan(line.Start + level, line.Length - level).Trim(text);
        var withoutMarks = title.In(text).TrimEnd('#');
        if (withoutMarks.IsEmpty || char.IsWhiteSpace(withoutMarks[^1]))
            title = new TextSpan(title.Start, withoutMarks.Length).Trim(text);
        return (level, title);
    }

    /// <summary>1 for a line of <c>=</c>, 2 for one of <c>-</c>, 0 for any other.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.IsEmpty || line.ContainsAnyExcept(line[0]) ? 0 : line[0] switch
        {
            '=' => 1,
            '-' => 2,
            _ => 0,
        };
    }

    /// <summary>Three or more of <c>*</c>, <c>-</c> or <c>_</c>, optionally with blanks between them, and nothing else.</summary>
    public static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_'))
            return false;
        var marks = 0;
        foreach (var c in line)
        {
            if (c == line[0])
                marks++;
            else if (c is not (' ' or '\t'))
                return false;
        }

        return marks >= 3;
    }
}

/// <summary>A line of at least three backticks or tildes that begins a block of code.</summary>
internal readonly record struct CodeFence(char Mark, int Length)
{
    private const int MinLength = 3;

    public static CodeFence? Open(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return null;
        var length = RunLength(line);
        // ```code``` on one line is a code span.
        return length < MinLength || (line[0] == '`' && line[length..].Contains('`')) ? null : new CodeFence(line[0], length);
    }

    public bool IsClosedBy(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line[0] == Mark && RunLength(line) is var length && length >= Length && line[length..].IsWhiteSpace();

    private static int RunLength(ReadOnlySpan<char> line)
    {
        var other = line.IndexOfAnyExcept(line[0]);
        return other < 0 ? line.Length : other;
    }
}

/// <summary>Marks of list items: <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c>, <c>1)</c>.</summary>
internal static class ListMark
{
    private const int MaxDigits = 9;

    /// <summary>The length of the mark that begins the line; 0 where none does.</summary>
    public static int Length(string text, PageLine line, ParagraphSplitter paragraph)
    {
        var content = line.Span.In(text);
        if (content.IsEmpty)
            return 0;
        // A row without outer pipes may begin like an item.
        if (paragraph.IsInTable && PipeRow.HasPipe(content))
            return 0;

        var length = 1;
        if (content[0] is not ('-' or '*' or '+'))
        {
            var digits = content[..Math.Min(content.Length, MaxDigits + 1)].IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MaxDigits || content[digits] is not ('.' or ')'))
                return 0;
            // Within a paragraph only a list's first number begins a list: "… in\n2024. Then …" goes on.
            if (!paragraph.IsEmpty && content[..digits] is not "1")
                return 0;
            length = digits + 1;
        }
        else if (HeadingLine.IsThematicBreak(content))
        {
            return 0;
        }

        return content.Length == length || content[length] is ' ' or '\t' ? length : 0;
    }
}
