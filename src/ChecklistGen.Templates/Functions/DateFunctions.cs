using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions.Dates;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>date</c>, which is also a function: <c>date text</c> parses.</summary>
internal static class DateFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("date")
    {
        { "parse", "text, pattern?, culture?", static (in c) => DateParser.Parse(c, 0, 1, 2) },
        { "to_string", "date, pattern, culture?", ToText },
        { "parse_to_string", "text, output_pattern?, output_culture?, input_pattern?, input_culture?", ParseToText },
        { "add_days", "date, days", WithinCalendar(static (in c) => c.Date(0).AddDays(c.Number(1))) },
        { "add_months", "date, months", WithinCalendar(static (in c) => c.Date(0).AddMonths(c.Integer(1))) },
        { "add_years", "date, years", WithinCalendar(static (in c) => c.Date(0).AddYears(c.Integer(1))) },
        { "add_hours", "date, hours", WithinCalendar(static (in c) => c.Date(0).AddHours(c.Number(1))) },
        { "add_minutes", "date, minutes", WithinCalendar(static (in c) => c.Date(0).AddMinutes(c.Number(1))) },
        { "add_seconds", "date, seconds", WithinCalendar(static (in c) => c.Date(0).AddSeconds(c.Number(1))) },
        { "add_milliseconds", "date, millis", WithinCalendar(static (in c) => c.Date(0).AddMilliseconds(c.Number(1))) },
        { "now", "", static (in c) => TimeZoneInfo.ConvertTime(Now(c), c.State.Context.TimeZone).DateTime },
        { "utc_now", "", static (in c) => Now(c).UtcDateTime },
        { "format", "", static (in c) => c.State.Memory.DateFormat },
        { "default_format", "", static (in c) => RenderMemory.DefaultDateFormat },
    }
    .WithDefault("parse")
    .WithSetting("format", static (state, value) =>
        state.Memory.DateFormat = value is null ? RenderMemory.DefaultDateFormat : state.Print(value));

    private static FunctionBody WithinCalendar(FunctionBody body) => (in call) =>
    {
        try
        {
            return body(call);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error(DateOperators.OutOfCalendar);
        }
    };

    private static DateTimeOffset Now(in FunctionCall call) => call.State.Context.Now ?? call.State.Context.Clock.GetUtcNow();

    private static object? ToText(in FunctionCall call) => call.Value(0) is null
        ? ""
        : Format(call, call.Date(0), call.Text(1), call.Text(2));

    private static object? ParseToText(in FunctionCall call) =>
        DateParser.Parse(call, 0, 3, 4) is DateTime date ? Format(call, date, call.Text(1), call.Text(2)) : "";

    private static string Format(in FunctionCall call, DateTime date, string? pattern, string? culture) => DateFormat.Format(
        date,
        pattern ?? call.State.Memory.DateFormat,
        Formatting.Culture(call, culture),
        call.State.Context.TimeZone);
}
