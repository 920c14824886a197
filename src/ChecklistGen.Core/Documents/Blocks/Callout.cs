using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Blocks set apart because the reader must not miss them.</summary>
public sealed record Callout(CalloutKind Kind, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>Its title; empty for none. The kind is never told by colour alone.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];
}
