using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
public sealed class Linter(IWorkspace workspace)
{
    /// <summary>Reports everything that is wrong with each page, page by page.</summary>
    public LintResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
        var pages = RunPages.Open(workspace, options, tally);
        foreach (var page in OrderedParallel.Map(pages.Entries, pages.Check))
            tally.AddRange(page.All);
        return new LintResult(tally.ExitCode, pages.Entries.Length);
    }
}

/// <summary>How a check ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Pages">How many pages with a matrix were checked.</param>
public sealed record LintResult(ExitCode ExitCode, int Pages);
