using System.Collections.Immutable;
using ChecklistGen.Reading.Tables;

namespace ChecklistGen.Reading.Shapes;

/// <summary>The table of shapes, in the order in which they are tried: the more certain before the less.</summary>
internal static class TableShapes
{
    public static readonly ImmutableArray<TableShape> All =
    [
        new ActivityTables(),
        new DutyColumns(),
        new DutyRows(),
        new PartyRows(),
        new LetterColumns(),
        new WordColumns(),
        new MarkColumns(),
        new ModelColumns(),
        new OwnerColumn(),
        new TextColumns(),
        new DutyLists(),
    ];
}

/// <summary>One way to write a matrix as a table. One shape, one file, one line in <see cref="TableShapes"/>.</summary>
internal abstract class TableShape
{
    /// <summary>The meaning of the columns in a table of this shape, or the reason why it does not have the shape.</summary>
    public abstract ShapeFit Fit(TableFacts table);
}

/// <summary>Whether a table has a shape.</summary>
/// <param name="Layout">Its columns; null where it has not.</param>
/// <param name="Reason">Why not: the end of a sentence that begins with "this table is not read:".</param>
/// <param name="IsNear">Whether it resembles this shape, so that the reason is worth reporting.</param>
internal readonly record struct ShapeFit(TableLayout? Layout, string Reason = "", bool IsNear = false)
{
    /// <summary>It looks entirely different.</summary>
    public static ShapeFit None { get; } = new(null);

    /// <summary>It resembles this shape, but does not have it.</summary>
    public static ShapeFit Near(string reason) => new(null, reason, IsNear: true);

    public static implicit operator ShapeFit(TableLayout layout) => new(layout);
}
