using Scriban.Functions;

namespace ChecklistGen.Templates.Functions;

/// <summary>
/// The functions of Scriban 7.5.3 that are missing from a native build (found by listing each group in both builds), because
/// Scriban finds functions by reflection. Each calls Scriban's own.
/// </summary>
internal static class NativeFunctions
{
    public static Function HasKey { get; } = new("value, key", call =>
        ObjectFunctions.HasKey(call.Arguments[0] as IDictionary<string, object?>, call.Text(1)));

    public static Function HasValue { get; } = new("value, key", call =>
        ObjectFunctions.HasValue(call.Arguments[0] as IDictionary<string, object?>, call.Text(1)));

    public static Function Slice { get; } = new("text, start, length?", call =>
        StringFunctions.Slice(call.Text(0), call.Integer(1), call.Has(2) ? call.Integer(2) : null));

    public static Function IndexOf { get; } = new("text, search, start_index?, count?, string_comparison?", call =>
    {
        var text = call.Text(0) ?? "";
        var start = call.Has(2) ? Math.Clamp(call.Integer(2), 0, text.Length) : 0;
        var count = call.Has(3) ? Math.Clamp(call.Integer(3), 0, text.Length - start) : text.Length - start;
        // Ordinal whatever culture it names, to be the same on every machine.
        var ignoresCase = call.Text(4)?.EndsWith("IgnoreCase", StringComparison.OrdinalIgnoreCase) is true;
        return text.IndexOf(call.Text(1) ?? "", start, count, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    });
}
