using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Files;
using ChecklistGen.Generation;

namespace ChecklistGen.Status;

/// <summary><c>status</c>: filled-in Word files in, how far they are out.</summary>
public sealed class StatusTaker(IWorkspace workspace)
{
    /// <summary>Reads each file; what can't be read or matched is among the findings.</summary>
    public StatusResult Run(StatusOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        var reader = new ReturnedFileReader(workspace);
        var files = ImmutableArray.CreateBuilder<FileStatus>();
        foreach (var read in OrderedParallel.Map(options.Files, reader.Read))
        {
            foreach (var finding in read.Diagnostics)
            {
                if (finding.Rule == FileDiagnostics.Unreadable)
                    tally.AddFatal(finding);
                else
                    tally.Add(finding);
            }

            if (read.Value is not null)
                files.Add(FileStatus.Of(read.Value));
        }

        return new StatusResult(files.ToImmutable(), options.Date ?? RunDate.Of(workspace), tally.ExitCode);
    }
}
