using System.Collections.Immutable;
using ChecklistGen.Files;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Commands.Status;

/// <summary><c>status</c>: reads filled-in Word files, or folders of them, and reports their progress.</summary>
public sealed class StatusTaker(IWorkspace workspace)
{
    /// <summary>Reads each file that the paths of a run lead to; what can't be read or matched is among the findings.</summary>
    public StatusResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        if (options.Date is null && RunDate.ProblemIn(workspace) is { } problem)
        {
            tally.AddFatal(problem);
            return new StatusResult([], RunDate.Of(workspace), tally.ExitCode);
        }

        var reader = new ReturnedFileReader(workspace);
        var files = ImmutableArray.CreateBuilder<FileStatus>();
        foreach (var (path, read) in OrderedParallel.Map(PathsOf(options, tally), p => (p, reader.Read(p))))
        {
            foreach (var finding in read.Diagnostics)
            {
                if (finding.Rule == FileDiagnostics.Unreadable)
                    tally.AddFatal(finding);
                else
                    tally.Add(finding);
            }

            // A folder holds other files as well; a file that was named explicitly is always reported.
            if (read.Value is { Form: { Form: null, Fields.IsEmpty: true } } && !options.Paths.Contains(path, StringComparer.Ordinal))
                tally.Add(AnswerDiagnostics.NothingIn(path));
            else if (read.Value is not null)
                files.Add(FileStatus.Of(read.Value));
        }

        return new StatusResult(files.ToImmutable(), RunDate.Of(workspace, options.Date), tally.ExitCode);
    }

    private List<string> PathsOf(RunOptions options, FindingTally tally)
    {
        var paths = new List<string>();
        foreach (var path in options.Paths)
        {
            var found = ReturnedFiles.Find(workspace, path, tally.Add);
            if (found.Count == 0)
                tally.Add(AnswerDiagnostics.NothingBelow(path));
            paths.AddRange(found);
        }

        return [.. paths.Distinct(StringComparer.Ordinal)];
    }
}
