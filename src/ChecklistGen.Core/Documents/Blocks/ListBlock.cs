using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A bulleted or numbered list.</summary>
public sealed record ListBlock(ImmutableArray<ListItem> Items) : Block
{
    /// <summary>The first item's number; null for bullets.</summary>
    public int? Start { get; init; }

    /// <summary>Whether items are numbered.</summary>
    public bool IsOrdered => Start is not null;
}
