using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A cell of a table.</summary>
public sealed record TableCell(ImmutableArray<Inline> Content) : Node
{
    /// <summary>How many columns it covers, 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;
}
