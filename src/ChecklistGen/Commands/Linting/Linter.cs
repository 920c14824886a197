using ChecklistGen.Settings;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands.Linting;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
public sealed class Linter(IWorkspace workspace)
{
    /// <summary>Reports everything that is wrong with each page, page by page.</summary>
    public ExitCode Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        var reader = new PageReader(workspace, options);
        var pages = new PageFinder(workspace, reader).Find(options, tally);
        var checker = new PageChecker(reader, pages, options, options.Date ?? RunDate.Of(workspace));
        foreach (var page in OrderedParallel.Map(pages, checker.Check))
            tally.AddRange(page.All);
        return tally.ExitCode;
    }
}
