using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A small bar that shows how a whole divides into shares.</summary>
/// <param name="Shares">The shares in order; those of 0 are not drawn.</param>
/// <param name="Label">The same in words: what a screen reader says, and what formats without pictures print.</param>
public sealed record ShareBar(ImmutableArray<Share> Shares, string Label) : Inline;
