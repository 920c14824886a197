using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ChecklistGen.Runs;

/// <summary>A stopwatch for each stage of a run. Pages are made side by side, so that all stages together may take longer than the run.</summary>
/// <param name="clock">The clock.</param>
public sealed class StageTimings(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, StageTiming> _stages = new(StringComparer.Ordinal);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>The time since the stopwatches were made.</summary>
    public TimeSpan Total => clock.GetElapsedTime(_start);

    /// <summary>The stages, those that took longest first.</summary>
    public ImmutableArray<StageTiming> Stages => [.. _stages.Values.OrderByDescending(s => s.Time).ThenBy(s => s.Stage, StringComparer.Ordinal)];

    /// <summary>Measures a stage until the result is disposed.</summary>
    internal IDisposable Measure(string stage) => new Stopwatch(this, stage, clock.GetTimestamp());

    private void Add(string stage, long start)
    {
        var time = clock.GetElapsedTime(start);
        _stages.AddOrUpdate(stage, new StageTiming(stage, Times: 1, time), (_, so) => so with { Times = so.Times + 1, Time = so.Time + time });
    }

    private sealed class Stopwatch(StageTimings timings, string stage, long start) : IDisposable
    {
        public void Dispose() => timings.Add(stage, start);
    }
}

/// <summary>What a stage of a run took.</summary>
/// <param name="Stage">What was done.</param>
/// <param name="Times">How often.</param>
/// <param name="Time">How long in total.</param>
public sealed record StageTiming(string Stage, int Times, TimeSpan Time);
