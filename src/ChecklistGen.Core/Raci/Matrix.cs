using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChecklistGen.Diagnostics;
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

    /// <summary>What was not read of the page, in its order: a page with any of them can't claim that nothing was left out.</summary>
    public ImmutableArray<UnreadPart> Unread { get; init; } = [];

    /// <summary>
    /// How many rows of RACI tables hold an activity, counted when the tables were split into cells and before any cell
    /// was interpreted; <see cref="ChecklistCheck"/> checks the results against it.
    /// </summary>
    public required int RowsRead { get; init; }
}

/// <summary>What the page says a letter means.</summary>
/// <param name="Letter">R, A, C or I, or the letter that a translation put in its place.</param>
/// <param name="Meaning">The explanation as plain text.</param>
/// <param name="Location">Where the page says it.</param>
public sealed record LegendEntry(char Letter, string Meaning, Location Location);

/// <summary>One heading of the page, whether or not RACI tables are under it.</summary>
/// <param name="Level">The heading's level in the page's markup, 1 to 6.</param>
/// <param name="Number">The number as printed, without a final dot; null when none is printed.</param>
/// <param name="Title">The heading's plain text without its number.</param>
/// <param name="HasTable">Whether a RACI table is under it or under a heading below it.</param>
/// <param name="HasUnread">Whether a table is right under it that was not read.</param>
/// <param name="Location">The heading's place.</param>
public sealed record OutlineEntry(int Level, string? Number, string Title, bool HasTable, bool HasUnread, Location Location);

/// <summary>A part of the page that was not read: a document made from the rest must say so.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="What">What it shows of itself, in the page's own words: a table's header, the heading of a list.</param>
/// <param name="Severity">How likely duties are in it: an error where it names the customer or holds duties.</param>
/// <param name="Location">Where it begins.</param>
public sealed record UnreadPart(UnreadKind Kind, string What, Severity Severity, Location Location);

/// <summary>What a part of a page is that was not read.</summary>
[JsonConverter(typeof(SnakeCase<UnreadKind>))]
public enum UnreadKind
{
    /// <summary>A table, or rows that belong to none.</summary>
    Table,

    /// <summary>A list.</summary>
    List,

    /// <summary>Something that the page's format could not take in, or that never ends.</summary>
    Other,
}
