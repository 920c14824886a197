using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Somebody else's words.</summary>
public sealed record Quote(ImmutableArray<Block> Blocks) : Block;
