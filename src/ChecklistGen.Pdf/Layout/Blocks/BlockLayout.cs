namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>A block that is measured and ready to be placed.</summary>
internal abstract class BlockLayout
{
    /// <summary>Free above it, unless it stands at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Free below it.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether it must stand on the page on which the next block begins.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Whether it is but a line of text, which is not enough to stand alone below a heading.</summary>
    public virtual bool IsOneLine => false;

    /// <summary>The least height with which it may begin at the foot of a page.</summary>
    public abstract double Lead(Flow flow);

    /// <summary>Puts it into the flow, over as many pages as it takes.</summary>
    public abstract void Place(Flow flow);
}
