namespace ChecklistGen.Raci;

/// <summary>What a party does in an activity: the letters of its cell in the matrix.</summary>
[Flags]
public enum Duties
{
    /// <summary>Nothing: the cell is blank or a dash.</summary>
    None = 0,

    /// <summary>R: carries the activity out.</summary>
    Responsible = 1,

    /// <summary>A: answers for its success.</summary>
    Accountable = 2,

    /// <summary>C: is consulted beforehand.</summary>
    Consulted = 4,

    /// <summary>I: is informed afterwards.</summary>
    Informed = 8,

    /// <summary>R and A together; what makes an activity an obligation is holding either.</summary>
    ResponsibleOrAccountable = Responsible | Accountable,
}

/// <summary>Common questions about <see cref="Duties"/>.</summary>
public static class DutiesExtensions
{
    private static readonly (Duties Duty, char Letter)[] Letters =
    [
        (Duties.Responsible, 'R'),
        (Duties.Accountable, 'A'),
        (Duties.Consulted, 'C'),
        (Duties.Informed, 'I'),
    ];

    // Of each combination, under its number.
    private static readonly string[] Combinations =
        [.. Enumerable.Range(0, 1 << Letters.Length).Select(all => string.Concat(Letters.Where(l => ((Duties)all).Holds(l.Duty)).Select(l => l.Letter)))];

    /// <summary>Whether R or A is held: the activity is then the holder's obligation.</summary>
    public static bool IsObligation(this Duties duties) => (duties & Duties.ResponsibleOrAccountable) != Duties.None;

    /// <summary>Whether every one of <paramref name="asked"/> is held.</summary>
    public static bool Holds(this Duties duties, Duties asked) => (duties & asked) == asked;

    /// <summary>The letters in the order R, A, C, I, whatever order the page has: <c>AR</c> gives <c>RA</c>.</summary>
    public static string ToLetters(this Duties duties) => Combinations[(int)duties];

    /// <summary>The duty of a letter in either case; null for any other character.</summary>
    public static Duties? FromLetter(char letter) => char.ToUpperInvariant(letter) switch
    {
        'R' => Duties.Responsible,
        'A' => Duties.Accountable,
        'C' => Duties.Consulted,
        'I' => Duties.Informed,
        _ => null,
    };
}
