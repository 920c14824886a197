using System.Collections.Immutable;
using ChecklistGen.Files;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Commands.Status;

/// <summary><c>status</c>: reads filled-in files of all formats, or folders of them, and reports their progress.</summary>
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

        var files = ImmutableArray.CreateBuilder<FileStatus>();
        foreach (var file in ReturnedFiles.Read(workspace, options.Paths, tally.Add))
        {
            foreach (var finding in file.Outcome.Diagnostics)
            {
                if (finding.Rule == FileDiagnostics.Unreadable)
                    tally.AddFatal(finding);
                else
                    tally.Add(finding);
            }

            // A folder holds other files as well; a file that was named explicitly is always reported.
            if (file.Outcome.Value is { Form: { Form: null, Fields.IsEmpty: true } } && !file.IsNamed)
                tally.Add(AnswerDiagnostics.NothingIn(file.Path));
            else if (file.Outcome.Value is { } read)
                files.Add(FileStatus.Of(read));
        }

        var contradictions = Contradiction.Among(files.Select(f => f.File));
        foreach (var contradiction in contradictions)
            tally.Add(contradiction.ToDiagnostic(options.Newest));
        return new StatusResult(files.ToImmutable(), RunDate.Of(workspace, options.Date), tally.ExitCode)
        {
            Contradictions = contradictions,
            Team = TeamStatus.Of(files.ToImmutable(), contradictions, options.Newest),
        };
    }
}
