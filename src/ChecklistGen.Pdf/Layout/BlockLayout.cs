using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout;

/// <summary>A block that is measured and ready to be placed.</summary>
internal abstract class BlockLayout
{
    /// <summary>The space above it in points, unless it is at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>The space below it in points.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether it must stand on the page on which the next block begins.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Whether its end, though not all of it, must stand on the page on which the next block begins.</summary>
    public bool EndsWithNext { get; init; }

    /// <summary>What must follow its end on the same page, in points; known once it is placed.</summary>
    public double Following { get; set; }

    /// <summary>Whether it is a single line of text, which is not enough below a heading at the bottom of a page.</summary>
    public virtual bool IsOneLine => false;

    /// <summary>The least height, in points, with which it may begin at the bottom of a page.</summary>
    public abstract double Lead(Flow flow);

    /// <summary>Puts it into the flow, over as many pages as it takes.</summary>
    public abstract void Place(Flow flow);
}

/// <summary>A block that shows nothing.</summary>
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
internal sealed record BlockPlace(Column Column, Tag Parent, LayoutContext Context);
