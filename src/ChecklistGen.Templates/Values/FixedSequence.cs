namespace ChecklistGen.Templates.Values;

/// <summary>A sequence whose elements are known: what <c>string.split</c> gives.</summary>
internal sealed class FixedSequence(IReadOnlyList<object?> items) : Sequence
{
    public override int Count => items.Count;

    public override IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    public override object? At(int index) => index >= 0 && index < items.Count ? items[index] : null;
}
