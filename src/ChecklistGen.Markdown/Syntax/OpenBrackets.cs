namespace ChecklistGen.Markdown.Syntax;

/// <summary>
/// Finds brackets that are never closed. For each, Markdig looks for the other end to the end of its paragraph: 2.7 MB of
/// <c>[a](</c> kept it busy for over a minute.
/// </summary>
internal static class OpenBrackets
{
    /// <summary>How many brackets of one kind a paragraph, or a row of a table, may leave open; no text that is meant has so many.</summary>
    public const int Most = 200;

    /// <summary>The line (from 0) on which the first paragraph with too many begins to have them; null without one.</summary>
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
