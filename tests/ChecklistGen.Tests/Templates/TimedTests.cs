namespace ChecklistGen.Tests.Templates;

/// <summary>Tests that look at the clock run alone, or the others would slow them down.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;
