using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Recognises the lines by which Markdown makes headings and rules.</summary>
internal static class HeadingLine
{
    private const int MaxLevel = 6;

    /// <summary>
    /// <c>### Title ###</c>. A blank behind the marks may be missing when there are several (<c>###Title</c>), as in pages
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

    /// <summary>Three or more of <c>*</c>, <c>-</c> or <c>_</c>, with blanks between them or not, and nothing else.</summary>
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
