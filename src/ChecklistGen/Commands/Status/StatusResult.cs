using System.Collections.Immutable;
using ChecklistGen.Generation;

namespace ChecklistGen.Commands.Status;

/// <summary>What <c>status</c> found.</summary>
/// <param name="Files">The files that could be read, in the order in which they were named.</param>
/// <param name="Date">The day by which due dates were judged.</param>
/// <param name="ExitCode">What the shell is told.</param>
public sealed record StatusResult(ImmutableArray<FileStatus> Files, DateOnly Date, ExitCode ExitCode);
