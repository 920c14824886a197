namespace ChecklistGen.Templates.Values;

/// <summary><c>1..3</c>: integers from one bound to the other, upwards or downwards.</summary>
internal sealed class RangeSequence(long first, long count, int step) : Sequence
{
    public override int Count => (int)Math.Min(count, int.MaxValue);

    public override IEnumerator<object?> GetEnumerator()
    {
        for (long i = 0; i < count; i++)
            yield return Box.Of(first + (i * step));
    }

    public override object? At(int index) => index >= 0 && index < count ? Box.Of(first + ((long)index * step)) : null;
}
