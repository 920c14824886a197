namespace ChecklistGen.Html;

/// <summary>The words around the box that filters a table; plain text.</summary>
public sealed record FilterWords
{
    /// <summary>What stands in the place of the number of rows that are shown.</summary>
    public const string ShownMark = "SHOWN";

    /// <summary>What stands in the place of the number of all rows.</summary>
    public const string TotalMark = "TOTAL";

    /// <summary>The box's name.</summary>
    public string Label { get; init; } = "Filter";

    /// <summary>How many rows are shown: <see cref="ShownMark"/> and <see cref="TotalMark"/> are filled in.</summary>
    public string Status { get; init; } = "SHOWN of TOTAL shown";
}
