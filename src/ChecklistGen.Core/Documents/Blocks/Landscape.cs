using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Blocks on pages that lie on their side, for wide tables.</summary>
public sealed record Landscape(ImmutableArray<Block> Blocks) : Block;
