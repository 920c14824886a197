using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>What changed between two versions of a page.</summary>
public sealed record MatrixComparison
{
    /// <summary>The old version; null where the page was not there.</summary>
    public required Checklist? Old { get; init; }

    /// <summary>The new version; null where the page is gone.</summary>
    public required Checklist? New { get; init; }

    /// <summary>
    /// Whether rows were compared by position and letters, because the versions are in different languages. Rewordings
    /// then can't be detected.
    /// </summary>
    public bool ByPosition { get; init; }

    /// <summary>The rows about which something changed: those of the new version in its order, then those that are gone.</summary>
    public required ImmutableArray<RowChange> Changes { get; init; }

    /// <summary>The sections and phases that have another heading, in the new version's order.</summary>
    public ImmutableArray<HeadingChange> Headings { get; init; } = [];

    /// <summary>The rows that are in both versions and whose bare position gives another id, in the new version's order.</summary>
    public ImmutableArray<Renumbering> Renumbered { get; init; } = [];

    /// <summary>How many rows are in both versions and the same in every respect.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Whether nothing changed for the customer, as far as the pages could be read.</summary>
    public bool IsSameForCustomer => Changes.All(c => c.Effect == ChangeEffect.None);

    /// <summary>How many changes have an effect.</summary>
    public int Count(ChangeEffect effect) => Changes.Count(c => c.Effect == effect);
}

/// <summary>A section or phase that is the same under another heading: renamed or renumbered.</summary>
/// <param name="Old">The heading in the old version.</param>
/// <param name="New">The heading in the new version.</param>
public readonly record struct HeadingChange(string Old, string New);

/// <summary>A row that its bare position would give another id than it had.</summary>
/// <param name="Old">The row in the old version.</param>
/// <param name="New">The row in the new version.</param>
public readonly record struct Renumbering(ComparedRow Old, ComparedRow New);
