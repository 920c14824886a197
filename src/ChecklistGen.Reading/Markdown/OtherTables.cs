using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Markdown;

/// <summary>
/// Recognises tables that pandoc's Markdown has and GitHub's does not, so that they can be reported: grids, and
/// columns separated by blanks.
/// </summary>
internal static class OtherTables
{
    /// <summary>The line on which such a table begins in a paragraph; null where there is none.</summary>
    public static TextSpan? FirstLine(string text, List<TextSpan> lines)
    {
        TextSpan? border = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(text).TrimEnd();
            // +-----+-----+ above and below rows between pipes
            if (IsGridBorder(line))
            {
                if (border is not null)
                    return border;
                border = lines[i];
            }
            else if (IsColumnRuler(line) && i > 0)
            {
                return lines[i - 1];
            }
        }

        return null;
    }

    /// <summary>Whether a line is dashes in groups (<c>----- ------</c>), as below the header of columns apart by blanks.</summary>
    public static bool IsColumnRuler(ReadOnlySpan<char> line)
    {
        const int shortest = 3;
        line = line.Trim();
        if (line.IsEmpty || line.ContainsAnyExcept('-', ' '))
            return false;
        var groups = 0;
        foreach (var group in line.Split(' '))
        {
            var (_, length) = group.GetOffsetAndLength(line.Length);
            if (length is > 0 and < shortest)
                return false;
            groups += length > 0 ? 1 : 0;
        }

        return groups > 1;
    }

    private static bool IsGridBorder(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] == '+' && line[^1] == '+' && line[1] is '-' or '=' or ':' && !line.ContainsAnyExcept("+-=:");
}
