namespace ChecklistGen.Raci;

/// <summary>A row that is not among the customer's obligations, and why.</summary>
public sealed record ExcludedItem(ChecklistItem Item, ExclusionReason Reason);
