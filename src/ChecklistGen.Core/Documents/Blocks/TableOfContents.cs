using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>The document's headings, each a link.</summary>
public sealed record TableOfContents : Block
{
    /// <summary>The deepest heading level that is listed.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>The headings in order; filled in by a transform.</summary>
    public ImmutableArray<TocEntry> Entries { get; init; } = [];
}
