using System.Collections.Immutable;
using ChecklistGen.Generation;

namespace ChecklistGen.Commands.Changes;

/// <summary>What <c>diff</c> found.</summary>
/// <param name="Services">The services, changed or not; empty where it could not run.</param>
/// <param name="ExitCode">What the shell is told.</param>
public sealed record DiffResult(ImmutableArray<ServiceChanges> Services, ExitCode ExitCode)
{
    internal static DiffResult None { get; } = new([], ExitCode.CouldNotRun);

    /// <summary>The verdict over all services.</summary>
    public ChangeCounts Counts => ChangeCounts.Of([.. Services.Select(s => s.Comparison)]);
}
