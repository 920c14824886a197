using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One party's cell in one row.</summary>
/// <param name="Party">Whose cell it is.</param>
/// <param name="Duties">The letters found; <see cref="Duties.None"/> where the cell is blank, has no letters or was not understood.</param>
/// <param name="Raw">The cell exactly as the page has it, white space at its ends left out.</param>
/// <param name="Location">The cell's place, or the row's where the cell is missing.</param>
public sealed record RaciCell(Party Party, Duties Duties, string Raw, Location Location)
{
    /// <summary>False when the cell holds something that has no meaning in its table: reported, and never guessed at.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>
    /// Whether the activity is the party's by this cell: by R or A, or, where the page has no letters, by whatever it has
    /// instead of them.
    /// </summary>
    public bool IsObliged { get => field || Duties.IsObligation(); init; }

    /// <summary>The letters in the order R, A, C, I, those that the page's legend adds behind them; empty where it has none.</summary>
    public string Letters { get => field ?? Duties.ToLetters(); init; }

    /// <summary>What the cell says beside its letters or its mark: "configure/apply"; null where it says nothing else.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the cell says in so many words that nothing is to be done.</summary>
    public bool SaysNothing { get; init; }

    /// <summary>Whether a letter stands in it more than once, as in <c>RR</c>: a slip that may hide another letter.</summary>
    public bool RepeatsLetter { get; init; }
}
