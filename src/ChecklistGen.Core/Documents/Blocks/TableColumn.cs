namespace ChecklistGen.Documents;

/// <summary>A column of a table.</summary>
public sealed record TableColumn
{
    /// <summary>How wide it asks to be.</summary>
    public ColumnWidth Requested { get; init; } = ColumnWidth.Auto;

    /// <summary>How its cells are aligned.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Whether its cells head their rows.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Its width in points, cell padding included; decided by a transform, 0 before.</summary>
    public double Width { get; init; }
}
