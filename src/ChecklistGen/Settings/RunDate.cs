using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>The date of documents.</summary>
public static class RunDate
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    private static long MaxSeconds => DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The date that was asked for, else the default one.</summary>
    public static DateOnly Of(IWorkspace workspace, DateOnly? asked) => asked ?? Of(workspace);

    /// <summary><c>SOURCE_DATE_EPOCH</c> (seconds since 1970, reproducible-builds.org) where it is set, else today's local date.</summary>
    public static DateOnly Of(IWorkspace workspace) => SecondsOf(workspace.Environment(EpochVariable)) is { } seconds
        ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
        : DateOnly.FromDateTime(workspace.Clock.GetLocalNow().DateTime);

    /// <summary>What is wrong with <c>SOURCE_DATE_EPOCH</c>; null for nothing. A bad value must not fall back to today: whoever sets it relies on it.</summary>
    public static Diagnostic? ProblemIn(IWorkspace workspace) => workspace.Environment(EpochVariable) is { Length: > 0 } value && SecondsOf(value) is null
        ? new Diagnostic(ConfigurationDiagnostics.BadValue, new Location(EpochVariable), $"`{value}` is not a date")
        {
            Help = "give it the seconds since 1970 in digits, such as `1795132800`, or unset it; `--date` counts before it",
        }
        : null;

    private static long? SecondsOf(string? value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxSeconds ? seconds : null;
}
