using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A table. Each row has one cell for each column, spans counted.</summary>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>What kind of table it is, which decides its looks.</summary>
    public TableStyle Style { get; init; }

    /// <summary>The line above it; empty for none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>What it shows, in words, for screen readers; empty where the caption or the text around says it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it must not be cut by a page break (as far as a page holds it); decided by a transform.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The rows repeated at the head of each page.</summary>
    public IEnumerable<TableRow> HeaderRows => Rows.Where(r => r.Kind == TableRowKind.Header);
}
