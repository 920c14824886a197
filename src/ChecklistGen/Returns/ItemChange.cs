using ChecklistGen.Documents;
using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Returns;

/// <summary>What changed about an item since answers were given.</summary>
/// <param name="Kinds">What changed; <see cref="ChangeKinds.Added"/> where it is new.</param>
/// <param name="Old">The item as it was when the answers were given; null where it is new.</param>
public sealed record ItemChange(ChangeKinds Kinds, FormItem? Old)
{
    /// <summary>An item that was not there when the answers were given.</summary>
    public static ItemChange New { get; } = new(ChangeKinds.Added, Old: null);
}
