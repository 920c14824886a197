using System.Collections.Immutable;
using ChecklistGen.Commands.Listing;

namespace ChecklistGen.Generation;

/// <summary>How a run ended.</summary>
/// <param name="ExitCode">What the shell is told.</param>
/// <param name="Written">How many files were written.</param>
/// <param name="Kept">How many files were left alone because somebody had changed them.</param>
/// <param name="Services">The pages in figures, in order.</param>
public sealed record GenerateResult(ExitCode ExitCode, int Written, int Kept, ImmutableArray<PageSummary> Services);
