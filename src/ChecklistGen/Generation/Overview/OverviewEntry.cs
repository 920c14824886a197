using System.Collections.Immutable;
using ChecklistGen.Commands.Listing;

namespace ChecklistGen.Generation.Overview;

/// <summary>What an overview keeps of one page: its figures and the names of its files, so that memory stays flat.</summary>
/// <param name="Summary">The page in figures.</param>
/// <param name="Files">The names of its files, in the order of the formats.</param>
internal sealed record OverviewEntry(PageSummary Summary, ImmutableArray<string> Files);
