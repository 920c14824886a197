using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Sources;
using ChecklistGen.Raci;

namespace ChecklistGen.Listing;

/// <summary><c>list</c>: each page in figures, nothing written.</summary>
public sealed class Lister(IWorkspace workspace)
{
    /// <summary>Counts each page below the paths; pages that can't be read are among the findings.</summary>
    public (ImmutableArray<PageSummary> Pages, ExitCode ExitCode) Run(ListOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        var reader = new PageReader(workspace, new MatrixReaderOptions { Party = options.Party });
        var pages = new PageFinder(workspace, reader).Find(options.Paths, tally);
        var summaries = ImmutableArray.CreateBuilder<PageSummary>();
        foreach (var (summary, found) in OrderedParallel.Map(pages, p => Summarise(p, reader, options)))
        {
            tally.AddRange(found);
            if (summary is not null)
                summaries.Add(summary);
        }

        return (summaries.ToImmutable(), tally.ExitCode);
    }

    private static (PageSummary? Summary, ImmutableArray<Diagnostic> Found) Summarise(PageEntry page, PageReader reader, ListOptions options)
    {
        var reading = reader.Read(page.Path);
        if (reading.Matrix is null)
            return (null, reading.Diagnostics);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(reading.Diagnostics);
        var checklist = ChecklistSelector.Select(reading.Matrix, page.Code, options.Variants);
        ChecklistCheck.Verify(checklist, diagnostics);
        return (new PageSummary(page, ChecklistCounts.Of(checklist).Total, diagnostics.Count), diagnostics.ToSorted());
    }
}
