namespace ChecklistGen.Excel.Writing;

/// <summary>
/// How high rows are, in points. LibreOffice gives a row without a height that of one line, however many its texts take; Excel
/// recalculates it when a row is edited.
/// </summary>
internal static class RowHeights
{
    /// <summary>A row of one line.</summary>
    public const double OfLine = 15.75;

    /// <summary>The row of a sheet's heading.</summary>
    public const double OfTitle = 24;

    /// <summary>A row that is signed on paper.</summary>
    public const double OfSignature = 30;

    private const double FurtherLine = 14.5;

    // Excel takes no higher rows.
    private const double Highest = 409;

    // A column's width counts digits; words take less than one for each of their letters, but leave the end of a line free.
    private const double LettersInDigit = 1.12;

    /// <summary>A row in which these texts are, each in a column of some width.</summary>
    public static double Of(IEnumerable<(string Text, double Width)> cells)
    {
        var lines = 1;
        foreach (var (text, width) in cells)
            lines = Math.Max(lines, LinesOf(text, width));
        return Math.Min(Highest, OfLine + ((lines - 1) * FurtherLine));
    }

    /// <summary>The lines of a text that is as wide as this, broken at its blanks.</summary>
    public static IEnumerable<string> Lines(string text, double width)
    {
        var (line, length) = ("", LettersIn(width));
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? $" {word}" : word;
        }

        yield return line;
    }

    private static int LettersIn(double width) => (int)Math.Max(1, width * LettersInDigit);

    private static int LinesOf(string text, double width)
    {
        var (lines, length) = (0, LettersIn(width));
        foreach (var line in text.AsSpan().EnumerateLines())
            lines += LinesOf(line, length);
        return lines;
    }

    // Word by word; one that is longer than a line is broken.
    private static int LinesOf(ReadOnlySpan<char> text, int length)
    {
        var (lines, used) = (1, 0);
        foreach (var range in text.Split(' '))
        {
            var word = range.End.Value - range.Start.Value;
            if (used > 0 && used + 1 + word > length)
                (lines, used) = (lines + 1, 0);
            used += word + (used > 0 ? 1 : 0);
            lines += Math.Max(0, used - 1) / length;
            used = used > length ? ((used - 1) % length) + 1 : used;
        }

        return lines;
    }
}
