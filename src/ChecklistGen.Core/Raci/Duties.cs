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

    /// <summary>C: is asked before.</summary>
    Consulted = 4,

    /// <summary>I: is told afterwards.</summary>
    Informed = 8,

    /// <summary>R and A together; what makes an activity an obligation is holding either.</summary>
    ResponsibleOrAccountable = Responsible | Accountable,
}
