namespace ChecklistGen.Raci;

/// <summary>The notation of a role cell: letters of R, A, C and I, alone or joined, and nothing else.</summary>
/// <remarks>
/// <c>RA</c>, <c>a r</c>, <c>R/A</c>, <c>C, I</c>, <c>R + A</c>, <c>R &amp; A</c>, <c>R · A</c>; each letter may carry footnote marks
/// (<c>I*</c>, <c>RA (1)</c>, <c>R¹</c>). Whatever else a cell holds is not understood, and never guessed at.
/// </remarks>
public static class RaciNotation
{
    private const string Separators = "/,+&·";
    private const string Dashes = "-‐‑‒–—−";
    private const string FootnoteMarks = "*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹";

    /// <summary>The duties that a cell's plain text stands for; null when it is no RACI notation.</summary>
    /// <remarks>A blank cell, and one of dashes alone, is <see cref="Duties.None"/>.</remarks>
    public static Duties? Parse(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.TrimStart(Dashes).IsEmpty)
            return Duties.None;

        var duties = Duties.None;
        var joined = true; // whether a letter may, and after a separator must, follow
        for (var i = 0; i < cell.Length;)
        {
            var c = cell[i];
            if (DutiesExtensions.FromLetter(c) is { } duty)
            {
                duties |= duty;
                joined = false;
                i++;
            }
            else if (Separators.Contains(c, StringComparison.Ordinal))
            {
                if (joined)
                    return null;
                joined = true;
                i++;
            }
            else if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (FootnoteLength(cell[i..]) is var length and > 0)
            {
                i += length;
            }
            else
            {
                return null;
            }
        }

        return joined ? null : duties;
    }

    /// <summary>The letters of two cells: R, A, C, I first, and any others in their order.</summary>
    public static string Unite(string one, string other)
    {
        const string known = "RACI";
        var all = one + other;
        return string.Concat(known.Where(l => all.Contains(l, StringComparison.Ordinal)))
            + string.Concat(all.Where(l => !known.Contains(l, StringComparison.Ordinal)).Distinct());
    }

    /// <summary>Whether a letter is in a cell of this notation more than once.</summary>
    public static bool RepeatsLetter(ReadOnlySpan<char> cell)
    {
        var seen = Duties.None;
        foreach (var c in cell)
        {
            if (DutiesExtensions.FromLetter(c) is not { } duty)
                continue;
            if (seen.Holds(duty))
                return true;
            seen |= duty;
        }

        return false;
    }

    /// <summary>Whether a text is a footnote's mark and nothing else: <c>*</c>, <c>(1)</c>, <c>[^a]</c>.</summary>
    public static bool IsFootnote(ReadOnlySpan<char> text) => !text.IsEmpty && FootnoteLength(text) == text.Length;

    // A mark character, or a short bracket with a number or marks in it: (1), [2], [^a], (*).
    private static int FootnoteLength(ReadOnlySpan<char> text)
    {
        if (FootnoteMarks.Contains(text[0], StringComparison.Ordinal))
            return 1;
        if (text[0] is not ('(' or '['))
            return 0;
        var end = text[..Math.Min(text.Length, 6)].IndexOf(text[0] == '(' ? ')' : ']');
        if (end < 2)
            return 0;
        var inside = text[1..end];
        var isReference = inside[0] == '^' && inside.Length > 1;
        return isReference || inside.TrimStart("0123456789*†‡§").IsEmpty ? end + 1 : 0;
    }
}
