using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Which rows of two versions of a page are the same; rows are their positions.</summary>
/// <param name="Pairs">The rows that are in both, in the order of the new version.</param>
/// <param name="Removed">The old rows that are gone, in order.</param>
/// <param name="Added">The new rows that were not there, in order.</param>
public sealed record RowMatching(ImmutableArray<RowPair> Pairs, ImmutableArray<int> Removed, ImmutableArray<int> Added);
