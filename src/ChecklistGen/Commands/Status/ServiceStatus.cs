using System.Collections.Immutable;

namespace ChecklistGen.Commands.Status;

/// <summary>How one service stands.</summary>
/// <param name="Name">The service's name.</param>
/// <param name="Items">Its items, in the document's order.</param>
public sealed record ServiceStatus(string Name, ImmutableArray<ItemStatus> Items)
{
    /// <summary>The items by the heading of their phase, in the document's order.</summary>
    public IEnumerable<IGrouping<string, ItemStatus>> Phases => Items.GroupBy(i => i.Answers.Asked.Phase, StringComparer.Ordinal);
}
