namespace ChecklistGen.Raci.Comparison;

/// <summary>What can change about a row.</summary>
[Flags]
public enum ChangeKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It was not there.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>It says the same in other words, or something else in much the same words.</summary>
    Reworded = 4,

    /// <summary>The customer's letters are others.</summary>
    Recoded = 8,

    /// <summary>The letters of somebody else are others.</summary>
    RecodedForOthers = 16,

    /// <summary>It stands in another section.</summary>
    Moved = 32,

    /// <summary>It stands elsewhere in the same section.</summary>
    Reordered = 64,

    /// <summary>A further column of it says something else, such as a product variant.</summary>
    OtherColumns = 128,

    /// <summary>It is one of several rows that say the same, and nothing tells which of them it was.</summary>
    Uncertain = 256,

    /// <summary>The kinds by which an obligation that stays one is no longer what it was.</summary>
    OfObligations = Reworded | Recoded | Moved | OtherColumns,
}
