using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Pipes;

/// <summary>A line of a page that may belong to a pipe table.</summary>
internal static class PipeLine
{
    /// <summary>
    /// Whether the line is one of dashes between pipes, as under a header. Typographic dashes count: an editor that
    /// "corrects" <c>---</c> must not make a table's rows disappear.
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

    /// <summary>The line as a row.</summary>
    /// <param name="text">The page.</param>
    /// <param name="line">The line within it.</param>
    /// <param name="columns">
    /// How many columns the header has where it has no leading pipe, else 0. In such a table a row that begins with a pipe
    /// either has one where the others have none, or has an empty first cell: the number of cells tells.
    /// </param>
    public static RawRow ToRow(string text, TextSpan line, int columns = 0)
    {
        line = line.Trim(text);
        var cells = PipeRow.Split(line.In(text)).Select(r => TextSpan.FromBounds(line.Start + r.Start.Value, line.Start + r.End.Value)).ToList();
        if (cells.Count < columns && line.Length > 0 && text[line.Start] == '|')
            cells.Insert(0, new TextSpan(line.Start, 0));
        return new RawRow(line, [.. cells]);
    }
}
