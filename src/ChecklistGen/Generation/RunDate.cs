using System.Globalization;
using ChecklistGen.Files;

namespace ChecklistGen.Generation;

/// <summary>The date that documents carry when none is asked for.</summary>
public static class RunDate
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    /// <summary><c>SOURCE_DATE_EPOCH</c> (seconds since 1970, reproducible-builds.org) where it is set, else today's local date.</summary>
    public static DateOnly Of(IWorkspace workspace) =>
        long.TryParse(workspace.Environment(EpochVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxSeconds
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(workspace.Clock.GetLocalNow().DateTime);

    private static long MaxSeconds => DateTimeOffset.MaxValue.ToUnixTimeSeconds();
}
