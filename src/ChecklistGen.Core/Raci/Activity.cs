using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One row of a RACI table.</summary>
public sealed record Activity
{
    /// <summary>What is to be done, as plain text on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of <see cref="Text"/> that are links in the page, in their order.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

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

    /// <summary>How many cells the row has; the same as <see cref="ColumnCount"/> unless the row is ragged.</summary>
    public required int CellCount { get; init; }

    /// <summary>How many columns the table's header has.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>False when the row's cells can't be told to belong to their columns, so that a letter may stand in the wrong one.</summary>
    public bool IsAligned { get; init; } = true;

    /// <summary>The title row above it in the same table, such as a bold "Security"; null when the table has none.</summary>
    public string? Group { get; init; }

    /// <summary>Further columns by header, such as a product variant or a service level, in the table's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>The customer's duties.</summary>
    public Duties Customer => DutiesOf(customer: true);

    /// <summary>The duties of everybody else together.</summary>
    public Duties Others => DutiesOf(customer: false);

    /// <summary>Whether each party's cell is RACI notation or blank, and stands where it belongs.</summary>
    public bool IsUnderstood => IsAligned && Cells.All(c => c.IsUnderstood);

    // The duties of one side, several columns taken together.
    private Duties DutiesOf(bool customer)
    {
        var all = Duties.None;
        foreach (var cell in Cells)
        {
            if ((cell.Party.Kind == PartyKind.Customer) == customer)
                all |= cell.Duties;
        }

        return all;
    }
}
