using System.Collections.Immutable;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Splits a line at its pipes, as GitHub's tables do: only a backslash keeps a pipe from ending a cell.</summary>
internal static class PipeRow
{
    public static bool HasPipe(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '|')
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the line is one of dashes between pipes, as under a header. Typographic dashes count: an editor that
    /// "mends" <c>---</c> must not make a table's rows disappear.
    /// </summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var dashes = 0;
        foreach (var c in line)
        {
            if (c is '-' or '–' or '—')
                dashes++;
            else if (c is not ('|' or ':' or ' ' or '\t' or '\u00A0'))
                return false;
        }

        return dashes > 0;
    }

    /// <summary>The cells of a line.</summary>
    /// <param name="text">The page.</param>
    /// <param name="line">The line within it.</param>
    /// <param name="columns">
    /// How many columns the header has where it has no leading pipe, else 0. In such a table a row that begins with a pipe
    /// either has one where the others have none, or has an empty first cell: the number of cells tells.
    /// </param>
    public static RawRow Split(string text, TextSpan line, int columns = 0)
    {
        var span = line.Trim(text);
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var start = span.Start;
        var opens = start < span.End && text[start] == '|';
        if (opens)
            start++;

        for (var i = start; i < span.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        // What follows the last pipe is a cell unless that pipe closes the row.
        if (start < span.End)
            cells.Add(TextSpan.FromBounds(start, span.End));
        if (opens && cells.Count < columns)
            cells.Insert(0, new TextSpan(span.Start, 0));
        return new RawRow(span, cells.DrainToImmutable());
    }
}
