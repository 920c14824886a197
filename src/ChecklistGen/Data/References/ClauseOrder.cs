namespace ChecklistGen.Data.References;

/// <summary>The order of clauses' numbers: <c>5.2</c> before <c>5.10</c>, whatever culture data the machine has.</summary>
internal sealed class ClauseOrder : IComparer<string>
{
    private ClauseOrder()
    {
    }

    public static ClauseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var digitsOfLeft = DigitsOf(left);
            var digitsOfRight = DigitsOf(right);
            var order = digitsOfLeft == 0 || digitsOfRight == 0
                ? left[0].CompareTo(right[0])
                : CompareNumbers(left[..digitsOfLeft].TrimStart('0'), right[..digitsOfRight].TrimStart('0'));
            if (order != 0)
                return order;
            left = left[Math.Max(1, digitsOfLeft)..];
            right = right[Math.Max(1, digitsOfRight)..];
        }

        var rest = left.Length.CompareTo(right.Length);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    // Of numbers without zeros before them the longer one is the greater.
    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);

    private static int DigitsOf(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
