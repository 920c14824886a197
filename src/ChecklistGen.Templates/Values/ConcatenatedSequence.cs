namespace ChecklistGen.Templates.Values;

/// <summary><c>a + b</c> of two lists. A loop may stack very many of them, so that walking over them uses no recursion.</summary>
internal sealed class ConcatenatedSequence(IEnumerable<object?> first, IEnumerable<object?> second) : Sequence
{
    public override int Depth { get; } = Math.Max(DepthOf(first), DepthOf(second));

    private IEnumerable<object?> First => first;

    private IEnumerable<object?> Second => second;

    public override IEnumerator<object?> GetEnumerator()
    {
        var rest = new Stack<IEnumerable<object?>>();
        IEnumerable<object?>? current = this;
        while (current is not null)
        {
            if (current is ConcatenatedSequence both)
            {
                rest.Push(both.Second);
                current = both.First;
                continue;
            }

            foreach (var item in current)
                yield return item;
            rest.TryPop(out current);
        }
    }

    private static int DepthOf(IEnumerable<object?> items) => items is Sequence sequence ? sequence.Depth : 0;
}
