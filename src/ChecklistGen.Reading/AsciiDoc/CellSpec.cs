using System.Globalization;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>What is right before a cell's separator: <c>2+</c>, <c>.3+</c>, <c>3*</c>, <c>^.>s</c>.</summary>
/// <param name="Columns">How many columns the cell spans.</param>
/// <param name="Rows">How many rows it spans.</param>
/// <param name="Times">How many times it is there.</param>
/// <param name="Style">The letter of its style; a blank without one.</param>
internal readonly record struct CellSpec(int Columns, int Rows, int Times, char Style)
{
    private const int MostColumns = 1000;
    private const int MostRows = 65534;
    private const int Longest = 24;
    private const string Styles = "adehlmsv";

    public static CellSpec None { get; } = new(1, 1, 1, ' ');

    /// <summary>How many columns of the table it fills in its row.</summary>
    public int Width => Columns * Times;

    /// <summary>The specification before a separator and where it begins; the separator itself where there is none.</summary>
    /// <param name="text">The page.</param>
    /// <param name="from">The start of the line, or the place after the last separator.</param>
    /// <param name="separator">The separator.</param>
    /// <param name="isLineStart">Whether a line begins at <paramref name="from"/>.</param>
    public static (CellSpec Spec, int Start) Before(string text, int from, int separator, bool isLineStart)
    {
        var start = separator;
        while (start > from && separator - start < Longest && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var isApart = start > from || isLineStart;
        return start < separator && isApart && (start == from || char.IsWhiteSpace(text[start - 1])) && Parse(text.AsSpan(start, separator - start)) is { } spec
            ? (spec, start)
            : (None, separator);
    }

    private static CellSpec? Parse(ReadOnlySpan<char> spec)
    {
        var (columns, rows, times, style) = (1, 1, 1, ' ');
        var end = spec.IndexOfAny('+', '*');
        if (end > 0)
        {
            var factor = spec[..end];
            var dot = factor.IndexOf('.');
            var across = dot < 0 ? factor : factor[..dot];
            if (!TryNumber(across, MostColumns, ref columns) || (dot >= 0 && !TryNumber(factor[(dot + 1)..], MostRows, ref rows)))
                return null;
            if (spec[end] == '*')
                (times, columns, rows) = (columns, 1, 1);
            spec = spec[(end + 1)..];
        }
        else if (end == 0)
        {
            return null;
        }

        // Asciidoctor takes any letter for a style, and leaves it out; an x that is none is a mark in the cell before.
        if (!spec.IsEmpty && Styles.Contains(spec[^1], StringComparison.Ordinal))
        {
            style = spec[^1];
            spec = spec[..^1];
        }

        return spec.ContainsAnyExcept("<^>.") || spec.Length > 4 ? null : new CellSpec(columns, rows, times, style);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, int most, ref int number)
    {
        if (digits.IsEmpty)
            return true;
        if (digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        number = Math.Clamp(int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : most, 1, most);
        return true;
    }
}
