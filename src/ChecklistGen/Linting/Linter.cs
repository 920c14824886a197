using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Sources;

namespace ChecklistGen.Linting;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
public sealed class Linter(IWorkspace workspace)
{
    /// <summary>Reports everything that is wrong with each page, page by page.</summary>
    public ExitCode Run(LintRunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        var reader = new PageReader(workspace, new MatrixReaderOptions { Party = options.Party });
        var pages = new PageFinder(workspace, reader).Find(options.Paths, tally);
        var lint = new LintOptions
        {
            Today = options.Date ?? RunDate.Of(workspace),
            StaleAfterMonths = options.StaleAfterMonths,
            Settings = options.Settings,
        };
        var checker = new PageChecker(reader, pages, lint, variants: []);
        foreach (var page in OrderedParallel.Map(pages, checker.Check))
            tally.AddRange(page.All);
        return tally.ExitCode;
    }
}
