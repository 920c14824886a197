using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>A responsibility matrix as a page publishes it: everything that was read, nothing judged yet.</summary>
public sealed record Matrix
{
    /// <summary>The page it was read from.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The service it is about.</summary>
    public required ServiceInfo Service { get; init; }

    /// <summary>What the page says its letters mean, in its order; empty when it says nothing.</summary>
    public ImmutableArray<LegendEntry> Legend { get; init; } = [];

    /// <summary>Everyone who has a column, in order of first appearance.</summary>
    public required ImmutableArray<Party> Parties { get; init; }

    /// <summary>Every section on the way to a RACI table, in the page's order.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Every heading of the page but its title, in the page's order.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Every row of every RACI table, in the page's order.</summary>
    public required ImmutableArray<Activity> Activities { get; init; }

    /// <summary>What was not read of the page, in its order: of a page with any, nobody may say that nothing was left out.</summary>
    public ImmutableArray<UnreadPart> Unread { get; init; } = [];

    /// <summary>
    /// How many rows of RACI tables hold an activity, counted when the tables were split into cells and before any cell
    /// was interpreted; <see cref="ChecklistCheck"/> holds the results against it.
    /// </summary>
    public required int RowsRead { get; init; }
}
