using ChecklistGen.Templates.Values;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Functions;

/// <summary>
/// Scriban's functions that compare strings, here by ordinal comparison: Scriban's depend on the machine's culture data. As in
/// Scriban, no string starts or ends with an empty one.
/// </summary>
internal static class OrdinalFunctions
{
    public static Function StartsWith { get; } = new("text, value", call =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } value && text.StartsWith(value, StringComparison.Ordinal));

    public static Function EndsWith { get; } = new("text, value", call =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } value && text.EndsWith(value, StringComparison.Ordinal));

    public static Function EqualsIgnoreCase { get; } = new("text, value", call =>
        call.Text(0) is { } text && text.Equals(call.Text(1), StringComparison.OrdinalIgnoreCase));

    /// <summary><c>array.sort list member?</c></summary>
    public static object? Sort(FunctionCall call)
    {
        var path = call.Text(1) is { Length: > 0 } member ? member.Split('.') : [];
        return call.Context.ToList(call.Span, call.Arguments[0]) is { } list
            ? new ScriptArray(list.Cast<object?>().OrderBy(item => path.Aggregate(item, (value, name) => MemberOf(call, value, name)), Comparer.Ordinal))
            : new ScriptArray();
    }

    private static object? MemberOf(FunctionCall call, object? value, string name) =>
        value is not null && call.Context.GetMemberAccessor(value).TryGetValue(call.Context, call.Span, value, name, out var found) ? found : null;

    private sealed class Comparer : IComparer<object?>
    {
        public static Comparer Ordinal { get; } = new();

        public int Compare(object? x, object? y) => x is string or TemplateText && y is string or TemplateText
            ? string.CompareOrdinal(x.ToString(), y.ToString())
            : System.Collections.Comparer.DefaultInvariant.Compare(x, y);
    }
}
