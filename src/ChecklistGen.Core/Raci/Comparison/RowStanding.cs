namespace ChecklistGen.Raci.Comparison;

/// <summary>What a row is to the customer.</summary>
public enum RowStanding
{
    /// <summary>Not the customer's: others hold it, nobody does, or it is of a product variant that was left out.</summary>
    NotTheirs,

    /// <summary>The customer's.</summary>
    Obligation,

    /// <summary>It could not be read, and may be an obligation.</summary>
    Unclear,
}
