using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>What counts as empty for <c>empty</c> and <c>.empty?</c>.</summary>
internal static class Emptiness
{
    /// <summary>Null for null; whether there is nothing in a text, list or object; false for any other value.</summary>
    public static object? Of(object? value)
    {
        if (value is null)
            return null;
        if (Texts.TryGet(value, out var text))
            return Box.Of(text.Length == 0);
        if (Lists.TryGetIndexed(value, out var list))
            return Box.Of(list.Count == 0);
        if (value is Sequence sequence)
            return Box.Of(!sequence.GetEnumerator().MoveNext());
        return Box.Of(value is EmptyValue || (Objects.IsObject(value) && Objects.Count(value) == 0));
    }
}
