namespace ChecklistGen.Raci.Comparison;

/// <summary>A row that is in both versions of a page.</summary>
/// <param name="Old">Its position in the old version.</param>
/// <param name="New">Its position in the new version.</param>
public readonly record struct RowPair(int Old, int New)
{
    /// <summary>Whether it stands in another section than it did; a section that was renamed is not another.</summary>
    public bool ChangedSection { get; init; }

    /// <summary>Whether it is one of several that say the same, and nothing tells which.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether it stands elsewhere among the rows of its section.</summary>
    public bool IsReordered { get; init; }
}
