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
