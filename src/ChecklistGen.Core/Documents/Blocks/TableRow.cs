using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A row of a table. A row is never cut by a page break unless it is longer than a page.</summary>
public sealed record TableRow(TableRowKind Kind, ImmutableArray<TableCell> Cells) : Node
{
    /// <summary>Whether it must stand on the same page as the next row; decided by a transform.</summary>
    public bool KeepWithNext { get; init; }
}
