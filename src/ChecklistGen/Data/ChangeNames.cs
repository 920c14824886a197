using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Data;

/// <summary>What can change about a row, in the words that data uses.</summary>
internal static class ChangeNames
{
    private static readonly (ChangeKinds Kind, string Name)[] All =
    [
        (ChangeKinds.Added, "added"),
        (ChangeKinds.Removed, "removed"),
        (ChangeKinds.Recoded, "recoded"),
        (ChangeKinds.RecodedForOthers, "recoded_for_others"),
        (ChangeKinds.Reworded, "reworded"),
        (ChangeKinds.Moved, "moved"),
        (ChangeKinds.Reordered, "reordered"),
        (ChangeKinds.OtherColumns, "other_columns"),
        (ChangeKinds.Uncertain, "uncertain"),
    ];

    public static IEnumerable<string> Of(ChangeKinds kinds) => All.Where(k => kinds.HasFlag(k.Kind)).Select(k => k.Name);
}
