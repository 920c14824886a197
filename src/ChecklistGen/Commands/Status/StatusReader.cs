using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Files;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Commands.Status;

/// <summary><c>status</c>: reads filled-in files of all formats, or folders of them, and reports their progress.</summary>
public sealed class StatusReader(IWorkspace workspace)
{
    /// <summary>Reads each file that the paths of a run lead to; what can't be read or matched is among the findings.</summary>
    /// <param name="options">The paths, and the date.</param>
    /// <param name="trust">The path of a file with the certificates that are trusted; null trusts the system's.</param>
    /// <param name="reporter">Takes findings.</param>
    public StatusResult Run(RunOptions options, string? trust, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        if (SignatureFinder.TrustingThoseIn(trust, workspace, tally) is not { } signatures)
            return new StatusResult([], RunDate.Of(workspace, options.Date), tally.ExitCode);
        if (options.Date is null && RunDate.ProblemIn(workspace) is { } problem)
        {
            tally.AddFatal(problem);
            return new StatusResult([], RunDate.Of(workspace), tally.ExitCode);
        }

        var files = ImmutableArray.CreateBuilder<FileStatus>();
        foreach (var file in ReturnedFiles.Read(workspace, options.Paths, tally.Add))
        {
            var signed = workspace.Probe(file.Path) == PathKind.File ? signatures.Of(file.Path) : null;
            foreach (var finding in file.Outcome.Diagnostics)
            {
                // A signed file without fields needs no answers.
                if (finding.Rule == FormDiagnostics.NoFields && signed is not null)
                    continue;
                if (finding.Rule == FileDiagnostics.Unreadable)
                    tally.AddFatal(finding);
                else
                    tally.Add(finding);
            }

            if (file.Outcome.Value is null && signed is not null)
                files.Add(FileStatus.SignedOnly(file.Path, signed.All));

            // A folder holds other files as well; a file that was named explicitly is always reported.
            if (file.Outcome.Value is { Form: { Form: null, Fields.IsEmpty: true } } && !file.IsNamed)
                tally.Add(AnswerDiagnostics.NothingIn(file.Path));
            else if (file.Outcome.Value is { } read)
                files.Add(FileStatus.Of(read) with { Signatures = signed?.All ?? [] });
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
