using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>A cell as it is written.</summary>
/// <param name="Spec">What is before its separator.</param>
/// <param name="Line">The index of the table's line that it begins on.</param>
/// <param name="At">The place of its separator.</param>
/// <param name="Lines">Its text, line by line.</param>
internal sealed record AsciiDocCell(CellSpec Spec, int Line, int At, List<TextSpan> Lines);

/// <summary>Cuts the lines of a table into cells.</summary>
internal static class CellReader
{
    /// <summary>The cells, in their order; text before the first separator belongs to none and is kept separately.</summary>
    /// <returns>The cells, and whether these are all: no more than <paramref name="most"/> are read.</returns>
    public static (List<AsciiDocCell> Cells, List<TextSpan> Before, bool IsWhole) Read(string text, List<TextSpan> lines, char separator, int most)
    {
        var cells = new List<AsciiDocCell>();
        var before = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var from = lines[i].Start;
            for (var at = Next(text, from, lines[i].End, separator); at >= 0; at = Next(text, from, lines[i].End, separator))
            {
                var (spec, start) = CellSpec.Before(text, from, at, isLineStart: from == lines[i].Start);
                Add(TextSpan.FromBounds(from, start));
                if (cells.Count == most)
                    return (cells, before, false);
                cells.Add(new AsciiDocCell(spec, i, start, []));
                from = at + 1;
            }

            Add(TextSpan.FromBounds(from, lines[i].End));
        }

        return (cells, before, true);

        void Add(TextSpan piece)
        {
            if (cells.Count > 0)
                cells[^1].Lines.Add(piece);
            else if (!piece.In(text).IsWhiteSpace())
                before.Add(piece);
        }
    }

    // A backslash keeps a separator from being one.
    private static int Next(string text, int from, int end, char separator)
    {
        for (var at = from; at < end; at++)
        {
            var found = text.AsSpan(at, end - at).IndexOf(separator);
            if (found < 0)
                return -1;
            at += found;
            if (at == from || text[at - 1] != '\\')
                return at;
        }

        return -1;
    }
}
