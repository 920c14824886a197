using System.Globalization;
using Scriban.Functions;

namespace ChecklistGen.Templates.Functions;

/// <summary>
/// Scriban's functions that parse dates, here in UTC: Scriban's convert to the machine's time zone, so documents would depend
/// on where they are made.
/// </summary>
internal static class Dates
{
    /// <summary><c>date.parse text pattern? culture?</c>: null for an empty text and, as in Scriban, the first day of year 1 for an invalid date.</summary>
    public static object? Parse(FunctionCall call, int text, int pattern, int culture)
    {
        if (call.Text(text) is not { Length: > 0 } given)
            return null;
        if (call.Text(pattern) is { } format)
        {
            var parsed = DateTimeFunctions.Parse(call.Context, given, format, call.Text(culture)) ?? default;
            return format.Contains("%Z", StringComparison.Ordinal) ? parsed.ToUniversalTime() : DateTime.SpecifyKind(parsed, DateTimeKind.Utc);
        }

        return DateTimeOffset.TryParse(given, CultureOf(call, culture), DateTimeStyles.AssumeUniversal, out var date) ? date.UtcDateTime : default;
    }

    /// <summary><c>date.parse_to_string text output_pattern? output_culture? input_pattern? input_culture?</c></summary>
    public static object? ParseToString(FunctionCall call)
    {
        call.Context.BuiltinObject.TryGetValue(call.Context, call.Span, "date", out var dates);
        return Parse(call, text: 0, pattern: 3, culture: 4) is DateTime date ? ((DateGroup)dates!).Print(date, call.Text(1) ?? DateTimeFunctions.DefaultFormat, CultureOf(call, 2)) : null;
    }

    private static CultureInfo CultureOf(FunctionCall call, int index) =>
        call.Text(index) is { } name ? Cultures.Find(name) ?? CultureInfo.GetCultureInfo(name) : call.Context.CurrentCulture;
}
