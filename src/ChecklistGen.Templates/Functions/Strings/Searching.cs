using System.Globalization;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions that look for a text in another.</summary>
internal static class Searching
{
    public static object Contains(string text, string value) =>
        Box.Of(value.Length > 0 && text.Contains(value, StringComparison.Ordinal));

    public static object StartsWith(string text, string value) =>
        Box.Of(value.Length > 0 && text.StartsWith(value, StringComparison.Ordinal));

    public static object EndsWith(string text, string value) =>
        Box.Of(value.Length > 0 && text.EndsWith(value, StringComparison.Ordinal));

    public static object EqualsIgnoreCase(string? text, string? value) =>
        Box.Of(text is not null && value is not null && text.Equals(value, StringComparison.OrdinalIgnoreCase));

    public static object? IndexOf(in FunctionCall call)
    {
        var text = call.Text(0) ?? throw call.Expected(0, "a text");
        var search = call.Text(1) ?? throw call.Expected(1, "a text");
        var start = call.Integer(2, 0);
        if (start < 0 || start > text.Length)
            throw call.ErrorAt(2, $"the index {start} is outside of a text of {text.Length} characters");
        var count = call.Integer(3, text.Length - start);
        if (count < 0 || count > text.Length - start)
            throw call.ErrorAt(3, $"{count} characters from the index {start} go beyond a text of {text.Length} characters");
        var (compare, options) = Comparison(call);
        var found = compare.IndexOf(text, search, start, count, options);
        return Box.Of(found);
    }

    private static (CompareInfo Compare, CompareOptions Options) Comparison(in FunctionCall call) => call.Text(4) switch
    {
        null or "CurrentCulture" => (call.Culture.CompareInfo, CompareOptions.None),
        "CurrentCultureIgnoreCase" => (call.Culture.CompareInfo, CompareOptions.IgnoreCase),
        "InvariantCulture" => (CultureInfo.InvariantCulture.CompareInfo, CompareOptions.None),
        "InvariantCultureIgnoreCase" => (CultureInfo.InvariantCulture.CompareInfo, CompareOptions.IgnoreCase),
        "Ordinal" => (CultureInfo.InvariantCulture.CompareInfo, CompareOptions.Ordinal),
        "OrdinalIgnoreCase" => (CultureInfo.InvariantCulture.CompareInfo, CompareOptions.OrdinalIgnoreCase),
        var other => throw call.ErrorAt(4, $"unknown comparison `{other}`", "write `Ordinal`, `OrdinalIgnoreCase` or `InvariantCulture`"),
    };
}
