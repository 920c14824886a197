namespace ChecklistGen.Markdown.Syntax;

/// <summary>
/// Finds brackets that are never closed. For each, Markdig searches the rest of the paragraph: 2.7 MB of <c>[a](</c> took
/// over a minute.
/// </summary>
internal static class OpenBrackets
{
    /// <summary>How many brackets of one kind a paragraph, or a table row, may leave open; no real text has so many.</summary>
    public const int Most = 200;

    /// <summary>The line (from 0) on which a paragraph first has too many; null if none does.</summary>
    public static int? FirstTooMany(ReadOnlySpan<char> text)
    {
        var (squares, rounds, number) = (0, 0, 0);
        foreach (var line in text.EnumerateLines())
        {
            // Rows of tables are read cell by cell.
            if (line.IsWhiteSpace() || line[0] == '|')
                (squares, rounds) = (0, 0);
            for (var i = 0; i < line.Length; i++)
            {
                switch (line[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '[':
                        squares++;
                        break;
                    case ']' when squares > 0:
                        squares--;
                        break;
                    case '(':
                        rounds++;
                        break;
                    case ')' when rounds > 0:
                        rounds--;
                        break;
                }

                if (squares > Most || rounds > Most)
                    return number;
            }

            number++;
        }

        return null;
    }
}
