using ChecklistGen.Pages;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Cells;

/// <summary>What a party's cell says about its part in an activity.</summary>
internal sealed record CellReading
{
    /// <summary>The party has no part.</summary>
    public static CellReading Nothing { get; } = new();

    /// <summary>The duties that the cell states.</summary>
    public Duties Duties { get; init; }

    /// <summary>Letters beyond R, A, C and I; null without any.</summary>
    public string? Letters { get; init; }

    /// <summary>Whether the activity is the party's.</summary>
    public bool IsObliged { get => field || Duties.IsObligation(); init; }

    /// <summary>Whether it is everybody's: the word is "shared", "joint".</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether the cell says explicitly that nothing is to be done.</summary>
    public bool SaysNothing { get; init; }

    /// <summary>What else the cell says; null where it says nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether a letter is in it more than once.</summary>
    public bool RepeatsLetter { get; init; }
}

/// <summary>Reads the cells of parties' columns in one notation.</summary>
internal interface ICellReader
{
    /// <summary>The notation.</summary>
    Notation Notation { get; }

    /// <summary>What a cell says; null where it has no meaning in this notation: never a guess.</summary>
    CellReading? Read(PageText cell);

    /// <summary>What is wrong with a cell that has no meaning: the end of a sentence that begins with the cell.</summary>
    string ObjectionTo(string text);

    /// <summary>What to do about it.</summary>
    string HelpFor(string text);
}
