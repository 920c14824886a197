using System.Collections.Immutable;

namespace ChecklistGen.Reading.Shapes;

/// <summary>The table of shapes, in the order in which they are tried: the more certain before the less.</summary>
internal static class TableShapes
{
    public static readonly ImmutableArray<TableShape> All =
    [
        new DutyColumns(),
        new DutyRows(),
        new PartyRows(),
        new LetterColumns(),
        new WordColumns(),
        new MarkColumns(),
        new TextColumns(),
        new ModelColumns(),
        new OwnerColumn(),
    ];
}
