using System.Globalization;
using System.Text;

namespace ChecklistGen.Templates.Functions.Dates;

/// <summary>Reads dates: as .NET does, or by a pattern. What is no date is the first of January of the year 1.</summary>
internal static class DateParser
{
    /// <param name="call">The call.</param>
    /// <param name="text">Which argument is the text.</param>
    /// <param name="pattern">Which argument is the pattern, if there is one.</param>
    /// <param name="culture">Which argument is the culture, if there is one.</param>
    public static object? Parse(in FunctionCall call, int text, int pattern, int culture)
    {
        var date = call.Text(text);
        if (string.IsNullOrEmpty(date))
            return null;
        var format = Formatting.Culture(call, call.Text(culture));
        var dotNet = call.Text(pattern) is { } given ? ToDotNet(call, pattern, given, ref format) : null;
        return Read(date, dotNet, format, call.State.Context.TimeZone);
    }

    private static DateTime Read(string text, string? format, CultureInfo culture, TimeZoneInfo zone)
    {
        // Without an offset in the text the clock stays as it is; with one it is converted to the zone that dates are in.
        const DateTimeStyles Plain = DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault;
        var isDate = format is null
            ? DateTime.TryParse(text, culture, Plain, out var date)
            : DateTime.TryParseExact(text, format, culture, DateTimeStyles.None, out date);
        if (!isDate)
            return default;
        if (date.Kind == DateTimeKind.Unspecified)
            return date;
        var hasOffset = format is null
            ? DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var instant)
            : DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.AssumeUniversal, out instant);
        return hasOffset ? TimeZoneInfo.ConvertTime(instant, zone).DateTime : default;
    }

    private static string ToDotNet(in FunctionCall call, int argument, string pattern, ref CultureInfo culture)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                format.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                format.Append(DatePatterns.ToDotNet(pattern[i]) ?? throw call.ErrorAt(argument, $"`%{pattern[i]}` cannot be read"));
        }

        return format.ToString();
    }
}
