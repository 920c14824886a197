using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One row of a RACI table.</summary>
public sealed record Activity
{
    /// <summary>What is to be done, as plain text on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The activity's cell exactly as the page has it.</summary>
    public required string Raw { get; init; }

    /// <summary>The section whose table the row belongs to.</summary>
    public required Section Section { get; init; }

    /// <summary>1-based position among all rows of the section, obligations or not.</summary>
    public required int Row { get; init; }

    /// <summary>The cells of the parties, in the table's order.</summary>
    public required ImmutableArray<RaciCell> Cells { get; init; }

    /// <summary>The row's place: its line, and the activity cell's column.</summary>
    public required Location Location { get; init; }

    /// <summary>Further columns by header, such as a product variant or a service level, in the table's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>The customer's duties.</summary>
    public Duties Customer => DutiesOf(PartyKind.Customer);

    /// <summary>The duties of everybody else together.</summary>
    public Duties Others => Cells.Where(c => c.Party.Kind != PartyKind.Customer)
        .Aggregate(Duties.None, (all, cell) => all | cell.Duties);

    /// <summary>Whether each cell of the row is RACI notation or blank.</summary>
    public bool IsUnderstood => Cells.All(c => c.IsUnderstood);

    /// <summary>The duties of one side, several columns taken together.</summary>
    public Duties DutiesOf(PartyKind kind) => Cells.Where(c => c.Party.Kind == kind)
        .Aggregate(Duties.None, (all, cell) => all | cell.Duties);
}
