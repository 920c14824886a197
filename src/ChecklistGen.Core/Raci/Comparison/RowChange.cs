namespace ChecklistGen.Raci.Comparison;

/// <summary>What changed about one row between two versions of its page.</summary>
/// <param name="Old">The row in the old version; null where it was not there.</param>
/// <param name="New">The row in the new version; null where it is gone.</param>
/// <param name="Kinds">What changed.</param>
public sealed record RowChange(ComparedRow? Old, ComparedRow? New, ChangeKinds Kinds)
{
    /// <summary>What it means for the customer.</summary>
    public ChangeEffect Effect => (Old?.Standing ?? RowStanding.NotTheirs, New?.Standing ?? RowStanding.NotTheirs) switch
    {
        (RowStanding.NotTheirs, RowStanding.NotTheirs) => ChangeEffect.None,
        (RowStanding.Obligation, RowStanding.Obligation) => (Kinds & ChangeKinds.OfObligations) == ChangeKinds.None ? ChangeEffect.None : ChangeEffect.Changed,
        (RowStanding.NotTheirs, RowStanding.Obligation) => ChangeEffect.NewObligation,
        (RowStanding.Obligation, RowStanding.NotTheirs) => ChangeEffect.GoneObligation,
        _ => ChangeEffect.Unclear,
    };

    /// <summary>The words that changed; null where the row was not reworded.</summary>
    public WordDifference? Words => Kinds.HasFlag(ChangeKinds.Reworded)
        ? WordDifference.Between(Old!.Item.Activity.Text, New!.Item.Activity.Text)
        : null;
}

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

    /// <summary>Its wording changed.</summary>
    Reworded = 4,

    /// <summary>The customer's letters changed.</summary>
    Recoded = 8,

    /// <summary>Somebody else's letters changed.</summary>
    RecodedForOthers = 16,

    /// <summary>It is in another section.</summary>
    Moved = 32,

    /// <summary>It is elsewhere in the same section.</summary>
    Reordered = 64,

    /// <summary>Another of its columns changed, such as a product variant.</summary>
    OtherColumns = 128,

    /// <summary>It is one of several identical rows, and nothing shows which of them it was.</summary>
    Uncertain = 256,

    /// <summary>The kinds that change an obligation which remains one.</summary>
    OfObligations = Reworded | Recoded | Moved | OtherColumns,
}

/// <summary>What a change means for the customer.</summary>
public enum ChangeEffect
{
    /// <summary>Nothing: it concerns others, or the order of rows.</summary>
    None,

    /// <summary>There is a new obligation.</summary>
    NewObligation,

    /// <summary>What was an obligation no longer is one.</summary>
    GoneObligation,

    /// <summary>An obligation is still one, but changed.</summary>
    Changed,

    /// <summary>One of the two rows could not be read, and may be an obligation.</summary>
    Unclear,
}
