namespace ChecklistGen.Raci.Comparison;

/// <summary>What a change means for the customer.</summary>
public enum ChangeEffect
{
    /// <summary>Nothing: it concerns others, or the order of rows.</summary>
    None,

    /// <summary>There is an obligation that was none before.</summary>
    NewObligation,

    /// <summary>What was an obligation is none any more.</summary>
    GoneObligation,

    /// <summary>An obligation is still one, and is not quite what it was.</summary>
    Changed,

    /// <summary>One of the two rows could not be read, and may be an obligation.</summary>
    Unclear,
}
