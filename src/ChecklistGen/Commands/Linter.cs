using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
public sealed class Linter(IWorkspace workspace)
{
    /// <summary>Reports everything that is wrong with each page, page by page.</summary>
    public ExitCode Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        var pages = RunPages.Open(workspace, options, tally);
        foreach (var page in OrderedParallel.Map(pages.Entries, pages.Check))
            tally.AddRange(page.All);
        return tally.ExitCode;
    }
}
