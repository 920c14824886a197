using System.Globalization;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Create() => new("timespan")
    {
        { "zero", "", static (in c) => TimeSpan.Zero },
        { "from_days", "days", static (in c) => TimeSpan.FromDays(c.Number(0)) },
        { "from_hours", "hours", static (in c) => TimeSpan.FromHours(c.Number(0)) },
        { "from_minutes", "minutes", static (in c) => TimeSpan.FromMinutes(c.Number(0)) },
        { "from_seconds", "seconds", static (in c) => TimeSpan.FromSeconds(c.Number(0)) },
        { "from_milliseconds", "millis", static (in c) => TimeSpan.FromMilliseconds(c.Number(0)) },
        { "parse", "text", Parse },
    };

    private static object? Parse(in FunctionCall call) =>
        TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw call.Expected(0, "a time span such as `1.02:03:04`");
}
