namespace ChecklistGen.Generation;

/// <summary>What a stage of a run took.</summary>
/// <param name="Stage">What was done.</param>
/// <param name="Times">How often.</param>
/// <param name="Time">How long, all times together.</param>
public sealed record StageTiming(string Stage, int Times, TimeSpan Time);
