using System.Collections.Immutable;

namespace ChecklistGen.Raci;

/// <summary>
/// What a customer has to do for one service. Each row of the matrix is in exactly one of <see cref="Items"/>,
/// <see cref="Excluded"/> and <see cref="NotUnderstood"/>.
/// </summary>
public sealed record Checklist
{
    /// <summary>The matrix it was selected from.</summary>
    public required Matrix Matrix { get; init; }

    /// <summary>The initials that begin each item's id.</summary>
    public required string Code { get; init; }

    /// <summary>The rows that are the customer's, in the page's order.</summary>
    public required ImmutableArray<ChecklistItem> Items { get; init; }

    /// <summary>The rows that are not the customer's, with the reason.</summary>
    public required ImmutableArray<ExcludedItem> Excluded { get; init; }

    /// <summary>The rows that could not be read, and in which an obligation of the customer may hide.</summary>
    public required ImmutableArray<ChecklistItem> NotUnderstood { get; init; }
}
