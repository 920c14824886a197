using System.Collections.Immutable;
using ChecklistGen.Settings;
using ChecklistGen.Data;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands.Listing;

/// <summary><c>list</c>: each page in figures, nothing written.</summary>
public sealed class Lister(IWorkspace workspace)
{
    /// <summary>Counts each page below the paths; pages that can't be read are among the findings.</summary>
    public (ImmutableArray<PageSummary> Pages, ExitCode ExitCode) Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        var reader = new PageReader(workspace, options);
        var pages = new PageFinder(workspace, reader).Find(options, tally);
        var checker = new PageChecker(reader, pages, options, options.Date ?? RunDate.Of(workspace));
        var summaries = ImmutableArray.CreateBuilder<PageSummary>();
        foreach (var (page, read) in OrderedParallel.Map(pages, p => (p, checker.Check(p))))
        {
            tally.AddRange(read.Problems);
            if (read.Checklist is { } checklist)
                summaries.Add(new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length));
        }

        return (summaries.ToImmutable(), tally.ExitCode);
    }
}
