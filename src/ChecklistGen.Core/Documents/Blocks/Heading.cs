using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A heading; level 1 is the document's title.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The heading's text.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block
{
    /// <summary>The name by which links find it; unique in the document once transforms have run.</summary>
    public string Anchor { get; init; } = "";
}
