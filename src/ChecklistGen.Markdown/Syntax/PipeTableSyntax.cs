using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;
using Markdig.Helpers;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>The rows of a pipe table, taken apart.</summary>
internal static class PipeTableSyntax
{
    /// <summary>The cells of a row, blanks and tabs at their ends left out.</summary>
    public static List<StringSlice> SplitRow(StringSlice line)
    {
        var cells = new List<StringSlice>();
        foreach (var range in PipeRow.Split(line.AsSpan()))
        {
            var cell = new StringSlice(line.Text, line.Start + range.Start.Value, line.Start + range.End.Value - 1);
            while (cell.Start <= cell.End && line.Text[cell.Start] is ' ' or '\t')
                cell.Start++;
            while (cell.End >= cell.Start && line.Text[cell.End] is ' ' or '\t')
                cell.End--;
            cells.Add(cell);
        }

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
}
