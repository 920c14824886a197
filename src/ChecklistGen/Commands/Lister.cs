using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands;

/// <summary><c>list</c>: each page in figures, nothing written.</summary>
public sealed class Lister(IWorkspace workspace)
{
    /// <summary>Counts each page below the paths; pages that can't be read are among the findings.</summary>
    public (ImmutableArray<PageSummary> Pages, ExitCode ExitCode) Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
        var pages = RunPages.Open(workspace, options, tally);
        var summaries = ImmutableArray.CreateBuilder<PageSummary>();
        foreach (var (page, read) in OrderedParallel.Map(pages.Entries, p => (p, pages.Check(p))))
        {
            tally.AddRange(read.Problems);
            if (PageSummary.Of(page, read) is { } summary)
                summaries.Add(summary);
        }

        return (summaries.ToImmutable(), tally.ExitCode);
    }
}
