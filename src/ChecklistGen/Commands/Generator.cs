using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Generation.Overview;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Commands;

/// <summary><c>generate</c>: pages in, documents out.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="engine">Renders templates.</param>
/// <param name="timings">Measures each stage; null measures nothing.</param>
public sealed class Generator(IWorkspace workspace, TemplateRenderer engine, StageTimings? timings = null)
{
    /// <summary>Makes everything that can be made, and reports the rest.</summary>
    public GenerateResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
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
            foreach (var page in OrderedParallel.Map(plan.Pages.Entries, page => PageMaker.Make(plan, page)))
            {
                tally.AddRange(page.Diagnostics);
                tally.AddFindings(page.Findings);
                using (timings?.Measure("save files"))
                    output.Write(page, folder);
                all.Add(page);
                reporter.Progress(++done, plan.Pages.Entries.Length);
            }

            tally.AddRange(plan.Reviews.Unused());
            tally.AddRange(plan.Evidence.Unused());
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

/// <summary>How a run ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Written">How many files were written.</param>
/// <param name="Kept">How many files were kept because they hold somebody's work.</param>
/// <param name="Services">The pages in figures, in order.</param>
public sealed record GenerateResult(ExitCode ExitCode, int Written, int Kept, ImmutableArray<PageSummary> Services);
