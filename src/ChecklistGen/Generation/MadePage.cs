using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Diagnostics;
using ChecklistGen.Commands.Listing;
using ChecklistGen.Generation.Overview;
using ChecklistGen.Sources;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation;

/// <summary>What came of one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Checklist">What was selected; null where the page could not be read any more.</param>
/// <param name="Summary">The page in figures; null where it could not be read any more.</param>
/// <param name="Files">The files, in the order of the formats.</param>
/// <param name="Chapters">The documents that become chapters of one over all services.</param>
/// <param name="Diagnostics">What could not be read or made, sorted.</param>
/// <param name="Findings">What breaks the rules of RACI, sorted.</param>
internal sealed record MadePage(
    PageEntry Page,
    Checklist? Checklist,
    PageSummary? Summary,
    ImmutableArray<MadeFile> Files,
    ImmutableArray<Chapter> Chapters,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What became of the answers that were carried over; null where none were.</summary>
    public AnswerCounts? Answers { get; init; }

    /// <summary>The filled-in files whose place a file may take that holds all their answers.</summary>
    public ImmutableArray<ReturnedFile> Replaceable { get; init; } = [];
}
