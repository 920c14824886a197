using ChecklistGen.Documents;
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

/// <summary>Prepares one kind of block.</summary>
internal interface IBlockLayouter
{
    /// <summary>The kind.</summary>
    Type Handles { get; }

    /// <summary>Measures a block as far as its first lines; what is long is measured as it is placed.</summary>
    /// <param name="node">The block.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="parent">What it is part of.</param>
    /// <param name="context">The document's layout.</param>
    BlockLayout Prepare(Block node, Column column, Tag parent, LayoutContext context);
}

/// <summary>The base of block layouters.</summary>
internal abstract class BlockLayouter<T> : IBlockLayouter
    where T : Block
{
    public Type Handles => typeof(T);

    public BlockLayout Prepare(Block node, Column column, Tag parent, LayoutContext context) => Prepare((T)node, column, parent, context);

    protected abstract BlockLayout Prepare(T node, Column column, Tag parent, LayoutContext context);
}
