namespace ChecklistGen.Reading.Sections;

/// <summary>
/// The number that a heading's text begins with (<c>3.1.1</c>, without a final dot; null where none is printed), and the
/// title after it.
/// </summary>
internal sealed record HeadingNumber(string? Number, string Title)
{
    // Of a plain number. A long page may have a hundred sections, and a year is none.
    private const int MaxDigits = 2;
    private const int MaxDigitsBeforeStop = 3;

    private const string Stops = ".):";

    /// <summary>
    /// Takes <c>3.1.1. Title</c>, <c>3.1 Title</c>, <c>2) Title</c>; a plain number needs a stop or a capital after it, so
    /// that "24 hours" and "2024 Roadmap" are titles.
    /// </summary>
    public static HeadingNumber Parse(string text)
    {
        // Remains of bold that isn't closed: `**3.1.3. Monitoring **`.
        text = text.Trim().Trim('*', '_').Trim();
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > 0 && text[end - 1] != '.')))
            end++;
        var number = text[..end].TrimEnd('.');
        var hasStop = number.Length < end;
        if (end < text.Length && Stops.Contains(text[end], StringComparison.Ordinal) && !hasStop)
        {
            hasStop = true;
            end++;
        }

        var title = text[end..].TrimStart().TrimStart('-', '–', '—').Trim().Trim('*', '_').Trim();
        var isSeparated = end < text.Length && (char.IsWhiteSpace(text[end]) || (hasStop && char.IsLetter(text[end])));
        if (number.Length == 0 || title.Length == 0 || !isSeparated)
            return new HeadingNumber(null, text);
        var isPlain = !number.Contains('.', StringComparison.Ordinal);
        return isPlain && (number.Length > (hasStop ? MaxDigitsBeforeStop : MaxDigits) || (!hasStop && !char.IsUpper(title[0])))
            ? new HeadingNumber(null, text)
            : new HeadingNumber(number, title);
    }

    /// <summary>How many parts a number has: 3 for <c>3.1.1</c>.</summary>
    public static int DepthOf(string number) => number.AsSpan().Count('.') + 1;
}
