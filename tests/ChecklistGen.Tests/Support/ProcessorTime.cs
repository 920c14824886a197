namespace ChecklistGen.Tests.Support;

/// <summary>The processor time that something takes. Unlike the clock's time, it doesn't grow while the machine is busy with other programs.</summary>
/// <remarks>It is the whole process's, so only tests that run alone (<see cref="TimedTests"/>) can compare it with a bound.</remarks>
internal static class ProcessorTime
{
    public static TimeSpan SoFar => Environment.CpuUsage.TotalTime;

    public static TimeSpan Of(Action action)
    {
        var before = SoFar;
        action();
        return SoFar - before;
    }
}
