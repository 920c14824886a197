using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout;

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

/// <summary>A block of which nothing is seen.</summary>
internal sealed class NothingLayout : BlockLayout
{
    public override double Lead(Flow flow) => 0;

    public override void Place(Flow flow)
    {
    }
}

/// <summary>Where a block is laid out.</summary>
/// <param name="Column">Where its lines stand.</param>
/// <param name="Parent">What it is part of.</param>
/// <param name="Context">The document's layout.</param>
internal readonly record struct BlockPlace(Column Column, Tag Parent, LayoutContext Context);
