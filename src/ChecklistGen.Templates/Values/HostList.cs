using System.Collections;
using System.Runtime.CompilerServices;

namespace ChecklistGen.Templates.Values;

/// <summary>A list of numbers or the like, which are no objects: <c>int[]</c>, <c>List&lt;DateTime&gt;</c>.</summary>
internal sealed class HostList(IList list) : IReadOnlyList<object?>
{
    public int Count => list.Count;

    private IList Inner => list;

    public object? this[int index] => list[index];

    public IEnumerator<object?> GetEnumerator() => list.Cast<object?>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => list.GetEnumerator();

    // Each look-up wraps the list anew.
    public override bool Equals(object? obj) => obj is HostList other && ReferenceEquals(other.Inner, Inner);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(list);
}
