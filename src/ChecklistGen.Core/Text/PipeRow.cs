using System.Collections.Immutable;

namespace ChecklistGen.Text;

/// <summary>A row of a pipe table (GitHub Flavored Markdown, 4.10): only a backslash keeps a pipe from ending a cell.</summary>
public static class PipeRow
{
    /// <summary>Whether a line has a pipe that ends a cell, or may begin a row.</summary>
    public static bool HasPipe(ReadOnlySpan<char> line) => NextPipe(line, 0) < line.Length;

    /// <summary>
    /// The cells of a line, white space at their ends included. The outer pipes are optional: what follows the last pipe is a
    /// cell unless that pipe closes the row. A lone pipe is a row without cells.
    /// </summary>
    public static ImmutableArray<Range> Split(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().Length;
        var start = Math.Min(line.Length - line.TrimStart().Length, end);
        if (start < end && line[start] == '|')
            start++;

        var cells = ImmutableArray.CreateBuilder<Range>();
        while (start < end)
        {
            var pipe = NextPipe(line[..end], start);
            cells.Add(start..pipe);
            start = pipe + 1;
        }

        return cells.DrainToImmutable();
    }

    // The line's length where there is none. A backslash at the end of the line escapes nothing.
    private static int NextPipe(ReadOnlySpan<char> line, int start)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '|')
                return i;
        }

        return line.Length;
    }
}
