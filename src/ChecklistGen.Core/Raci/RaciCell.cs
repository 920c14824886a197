using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One party's cell in one row.</summary>
/// <param name="Party">Whose cell it is.</param>
/// <param name="Duties">The letters found; <see cref="Duties.None"/> where the cell is blank or was not understood.</param>
/// <param name="Raw">The cell exactly as the page has it, white space at its ends left out.</param>
/// <param name="Location">The cell's place, or the row's where the cell is missing.</param>
public sealed record RaciCell(Party Party, Duties Duties, string Raw, Location Location)
{
    /// <summary>False when the cell holds something that is no RACI notation: reported, and never guessed at.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>Whether a letter stands in it more than once, as in <c>RR</c>: a slip that may hide another letter.</summary>
    public bool RepeatsLetter { get; init; }
}
