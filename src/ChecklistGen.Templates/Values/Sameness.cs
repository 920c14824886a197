namespace ChecklistGen.Templates.Values;

/// <summary>Equality as lists see it: same type, same value; arrays and objects only when they are the same one.</summary>
internal sealed class Sameness : IEqualityComparer<object?>
{
    public static readonly Sameness Comparer = new();

    public static bool AreSame(object? left, object? right)
    {
        if (Texts.TryGet(left, out var a) && Texts.TryGet(right, out var b))
            return string.Equals(a, b, StringComparison.Ordinal);
        return Equals(left, right);
    }

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => AreSame(x, y);

    int IEqualityComparer<object?>.GetHashCode(object? obj) =>
        Texts.TryGet(obj, out var text) ? text.GetHashCode(StringComparison.Ordinal) : obj?.GetHashCode() ?? 0;
}
