using System.Globalization;
using System.Text;

namespace ChecklistGen.Templates.Functions.Dates;

/// <summary>Writes dates by patterns such as <c>%d %b %Y</c>.</summary>
internal static class DateFormat
{
    public static string Format(DateTime date, string pattern, CultureInfo culture, TimeZoneInfo zone)
    {
        var text = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                text.Append(Field(date, pattern[i], culture, zone) ?? $"%{pattern[i]}");
        }

        return text.ToString();
    }

    private static string? Field(DateTime date, char field, CultureInfo culture, TimeZoneInfo zone) =>
        DatePatterns.ToDotNet(field) is { } format
            ? Named(date, format, field, culture)
            : Computed(date, field, culture, zone);

    private static string Named(DateTime date, string format, char field, CultureInfo culture)
    {
        var text = date.ToString(format, culture);
        return field switch
        {
            'e' or 'k' or 'l' => text.PadLeft(2),
            'P' => text.ToLowerInvariant(),
            _ => text,
        };
    }

    private static string? Computed(DateTime date, char field, CultureInfo culture, TimeZoneInfo zone) => field switch
    {
        'C' => (date.Year / 100).ToString("D2", culture),
        'j' => date.DayOfYear.ToString("D3", culture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'U' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        'W' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        'V' => Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'v' => VmsDate(date),
        's' => new DateTimeOffset(Unspecified(date), Offset(date, zone)).ToUnixTimeSeconds().ToString(culture),
        'Z' => OffsetText(Offset(date, zone)),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => null,
    };

    private static string Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date, rule, first).ToString("D2", culture);

    private static string VmsDate(DateTime date)
    {
        var month = date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{month}-{date.Year:D4}");
    }

    // What a date's kind says would be the zone of this machine; the zone is the host's to choose.
    private static DateTime Unspecified(DateTime date) => DateTime.SpecifyKind(date, DateTimeKind.Unspecified);

    private static TimeSpan Offset(DateTime date, TimeZoneInfo zone) => zone.GetUtcOffset(Unspecified(date));

    private static string OffsetText(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
