namespace ChecklistGen.Documents.Theming;

/// <summary>How text of one role is set; lengths in points.</summary>
public sealed record TextStyle
{
    /// <summary>The size of the type.</summary>
    public required double Size { get; init; }

    /// <summary>From one baseline to the next.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Its colour.</summary>
    public required Colour Colour { get; init; }

    /// <summary>Free above the paragraph, except at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Free below the paragraph.</summary>
    public double SpaceAfter { get; init; }
}
