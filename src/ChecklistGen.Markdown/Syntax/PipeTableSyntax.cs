using System.Collections.Immutable;
using ChecklistGen.Documents;
using Markdig.Helpers;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>The rows of a pipe table, taken apart.</summary>
internal static class PipeTableSyntax
{
    /// <summary>The cells of a row, white space at their ends left out; the outer pipes are optional, <c>\|</c> parts nothing.</summary>
    public static List<StringSlice> SplitRow(StringSlice line)
    {
        var (start, end) = (line.Start, line.End + 1);
        Trim(line.Text, ref start, ref end);
        if (start < end && line.Text[start] == '|')
            start++;
        if (start < end && line.Text[end - 1] == '|' && !IsEscaped(line.Text, start, end - 1))
            end--;

        var cells = new List<StringSlice>();
        var cellStart = start;
        for (var i = start; i < end; i++)
        {
            if (line.Text[i] == '\\')
            {
                i++;
            }
            else if (line.Text[i] == '|')
            {
                cells.Add(Cell(line.Text, cellStart, i));
                cellStart = i + 1;
            }
        }

        cells.Add(Cell(line.Text, cellStart, end));
        return cells;
    }

    /// <summary>The alignments that a row of delimiters (<c>| :-- | :-: |</c>) gives; default when the line is none.</summary>
    public static ImmutableArray<TextAlignment> ReadDelimiters(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line.ContainsAnyExcept("|:- \t"))
            return default;
        if (line[0] == '|')
            line = line[1..];
        if (line.EndsWith('|'))
            line = line[..^1];

        var alignments = ImmutableArray.CreateBuilder<TextAlignment>();
        foreach (var range in line.Split('|'))
        {
            var cell = line[range].Trim();
            var (left, right) = (cell.StartsWith(':'), cell.EndsWith(':'));
            if (cell.Trim(':').IsEmpty || cell.Trim(':').ContainsAnyExcept('-'))
                return default;
            alignments.Add((left, right) switch
            {
                (true, true) => TextAlignment.Centre,
                (false, true) => TextAlignment.Right,
                _ => TextAlignment.Left,
            });
        }

        return alignments.ToImmutable();
    }

    private static StringSlice Cell(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        return new StringSlice(text, start, end - 1);
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
    }

    private static bool IsEscaped(string text, int start, int at)
    {
        var backslashes = 0;
        while (at - 1 - backslashes >= start && text[at - 1 - backslashes] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }
}
