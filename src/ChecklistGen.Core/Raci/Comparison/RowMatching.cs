using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Which rows of two versions of a page are the same; rows are their positions.</summary>
/// <param name="Pairs">The rows that are in both, in the order of the new version.</param>
/// <param name="Removed">The old rows that are gone, in order.</param>
/// <param name="Added">The new rows that were not there, in order.</param>
public sealed record RowMatching(ImmutableArray<RowPair> Pairs, ImmutableArray<int> Removed, ImmutableArray<int> Added);

/// <summary>A row that is in both versions of a page.</summary>
/// <param name="Old">Its position in the old version.</param>
/// <param name="New">Its position in the new version.</param>
public readonly record struct RowPair(int Old, int New)
{
    /// <summary>Whether it is in another section than before; a section that was renamed is not another.</summary>
    public bool ChangedSection { get; init; }

    /// <summary>Whether it is one of several identical rows, and nothing shows which.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether it is elsewhere among the rows of its section.</summary>
    public bool IsReordered { get; init; }
}

/// <summary>What it takes to find a row again in another version of its page.</summary>
/// <param name="Key">The key for machines: see <see cref="ItemKey"/>.</param>
/// <param name="Text">What is to be done, as plain text.</param>
/// <param name="Section">The heading of its section, with the number where one is printed.</param>
/// <param name="Phase">The heading of its phase.</param>
/// <param name="Role">The customer's letters; empty where they are not known, or there are none.</param>
public sealed record RowIdentity(string Key, string Text, string Section, string Phase, string Role)
{
    /// <summary>What identifies a row of a page.</summary>
    public static RowIdentity Of(ChecklistItem item)
    {
        var activity = item.Activity;
        return new RowIdentity(item.Key, activity.Text, activity.Section.Heading, activity.Section.Phase.Heading, activity.Part);
    }
}
