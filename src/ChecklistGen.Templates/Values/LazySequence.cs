namespace ChecklistGen.Templates.Values;

/// <summary>The result of a function over a list: worked out anew each time that it is walked over.</summary>
internal sealed class LazySequence(IEnumerable<object?> items, int depth = 0) : Sequence
{
    /// <summary>Above this, a sequence on a sequence on … is worked out, so that walking over it cannot exhaust the stack.</summary>
    public const int MaximumDepth = 64;

    public override int Depth => depth;

    public override IEnumerator<object?> GetEnumerator() => items.GetEnumerator();
}
