namespace ChecklistGen.Templates.Values;

/// <summary>The parts of dates and time spans that templates can name.</summary>
internal static class DateMembers
{
    public static readonly string[] OfDates =
        ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_week", "day_of_year"];

    public static readonly string[] OfTimeSpans =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    public static bool TryGet(DateTime date, string name, out object? value)
    {
        value = name switch
        {
            "year" => Box.Of(date.Year),
            "month" => Box.Of(date.Month),
            "day" => Box.Of(date.Day),
            "hour" => Box.Of(date.Hour),
            "minute" => Box.Of(date.Minute),
            "second" => Box.Of(date.Second),
            "millisecond" => Box.Of(date.Millisecond),
            "day_of_week" => date.DayOfWeek.ToString(),
            "day_of_year" => Box.Of(date.DayOfYear),
            _ => null,
        };
        return value is not null;
    }

    public static bool TryGet(TimeSpan span, string name, out object? value)
    {
        value = name switch
        {
            "days" => Box.Of(span.Days),
            "hours" => Box.Of(span.Hours),
            "minutes" => Box.Of(span.Minutes),
            "seconds" => Box.Of(span.Seconds),
            "milliseconds" => Box.Of(span.Milliseconds),
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => null,
        };
        return value is not null;
    }
}
