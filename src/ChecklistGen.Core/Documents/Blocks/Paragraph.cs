using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    /// <summary>What part it plays.</summary>
    public ParagraphStyle Style { get; init; }

    /// <summary>Whether it must stand on the page on which the next block begins; decided by a transform.</summary>
    public bool KeepWithNext { get; init; }
}
