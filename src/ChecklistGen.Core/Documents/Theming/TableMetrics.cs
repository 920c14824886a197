namespace ChecklistGen.Documents.Theming;

/// <summary>The measures of tables, in points.</summary>
public sealed record TableMetrics
{
    /// <summary>Between a cell's edge and its text, left and right.</summary>
    public double CellPaddingX { get; init; } = 4;

    /// <summary>Between a cell's edge and its text, above and below.</summary>
    public double CellPaddingY { get; init; } = 3;

    /// <summary>The thickness of rules.</summary>
    public double RuleWidth { get; init; } = 0.5;

    /// <summary>The least height of a row that is written in by hand.</summary>
    public double SignOffRowHeight { get; init; } = 30;

    /// <summary>Free below a table.</summary>
    public double SpaceAfter { get; init; } = 12;
}
