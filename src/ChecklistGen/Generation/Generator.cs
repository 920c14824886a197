using ChecklistGen.Settings;
using ChecklistGen.Files;
using ChecklistGen.Generation.Overview;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary><c>generate</c>: pages in, documents out.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="engine">Renders templates.</param>
/// <param name="timings">Measures each stage; null measures nothing.</param>
public sealed class Generator(IWorkspace workspace, TemplateRenderer engine, StageTimings? timings = null)
{
    /// <summary>Makes everything that can be made, and reports the rest.</summary>
    public GenerateResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        return new RunPlanner(workspace, engine, tally, timings).Plan(options) is { } plan
            ? Run(plan, tally, reporter)
            : new GenerateResult(tally.ExitCode, Written: 0, Kept: 0, []);
    }

    private GenerateResult Run(RunPlan plan, FindingTally tally, IRunReporter reporter)
    {
        var output = new RunOutput(plan, tally, reporter);
        try
        {
            using var folder = OutputFolder.Open(workspace, plan.Options.OutputFolder);
            IRunDocument all = plan.Options.Combined ? new CombinedMaker(plan) : new IndexMaker(plan);
            var done = 0;
            foreach (var page in OrderedParallel.Map(plan.Pages, new PageMaker(plan).Make))
            {
                tally.AddRange(page.Diagnostics);
                tally.AddFindings(page.Findings);
                using (timings?.Measure("save files"))
                    output.Write(page, folder);
                all.Add(page);
                reporter.Progress(++done, plan.Pages.Length);
            }

            tally.AddRange(plan.Reviews.Unused());
            output.Write(all, folder);
            folder.Complete(output.ManifestAfter(folder.Previous));
        }
        catch (FolderInUseException e)
        {
            tally.AddFatal(FileDiagnostics.FolderTaken(plan.Options.OutputFolder, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnwritableFile(plan.Options.OutputFolder, e));
        }

        return new GenerateResult(tally.ExitCode, output.Written, output.Kept, output.Services);
    }
}
