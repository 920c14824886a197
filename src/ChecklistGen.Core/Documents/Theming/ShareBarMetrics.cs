namespace ChecklistGen.Documents.Theming;

/// <summary>The measures of a <see cref="Documents.ShareBar"/>, in points.</summary>
public sealed record ShareBarMetrics
{
    /// <summary>The length of the whole.</summary>
    public double Width { get; init; } = 120;

    /// <summary>The thickness.</summary>
    public double Height { get; init; } = 7;
}
