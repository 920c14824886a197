using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Runs;

/// <summary>How a command ended, as the shell sees it.</summary>
public enum ExitCode
{
    /// <summary>Done; there may be warnings.</summary>
    Done = 0,

    /// <summary>The input has errors, and everything that could be made was made.</summary>
    InputHasErrors = 1,

    /// <summary>It could not run: bad arguments, unreadable paths, unwritable outputs.</summary>
    CouldNotRun = 2,
}

/// <summary>Receives what a run does as it happens. Called from one thread, page by page, in order.</summary>
public interface IRunReporter
{
    /// <summary>A file was written.</summary>
    void Written(string path);

    /// <summary>Something was found.</summary>
    void Found(Diagnostic diagnostic);

    /// <summary>Something was found that is only counted; `lint` shows it.</summary>
    void Counted(Diagnostic diagnostic);

    /// <summary>A line of information that is not a finding.</summary>
    void Message(string text);

    /// <summary>So many of the pages are done.</summary>
    void Progress(int done, int total);
}

/// <summary>Passes findings on, each once, and remembers how the run went.</summary>
/// <param name="reporter">Receives them.</param>
/// <param name="strict">Whether warnings count as errors.</param>
/// <param name="places">Where the settings file sets options, by flag; other findings about options are shown at the flag.</param>
internal sealed class FindingTally(IRunReporter reporter, bool strict, IReadOnlyDictionary<string, Location>? places = null)
{
    // A mistake in a template is found again with every page.
    private readonly HashSet<(DiagnosticRule Rule, Location Location, string Message)> _reported = [];
    private bool _hasErrors;
    private bool _couldNotRun;

    public ExitCode ExitCode =>
        _couldNotRun ? ExitCode.CouldNotRun : _hasErrors ? ExitCode.InputHasErrors : ExitCode.Done;

    public void Add(Diagnostic diagnostic)
    {
        _hasErrors |= diagnostic.IsError || (strict && diagnostic.Severity == Severity.Warning);
        if (_reported.Add((diagnostic.Rule, diagnostic.Location, diagnostic.Message)))
            reporter.Found(places is not null && places.TryGetValue(diagnostic.Location.File ?? "", out var place) ? diagnostic with { Location = place } : diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Adds violations of the rules of RACI: only counted, unless they are errors.</summary>
    public void AddFindings(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.IsError || (strict && finding.Severity == Severity.Warning))
                Add(finding);
            else
                reporter.Counted(finding);
        }
    }

    /// <summary>Adds a finding that keeps the command from running at all.</summary>
    public void AddFatal(Diagnostic diagnostic)
    {
        _couldNotRun = true;
        Add(diagnostic);
    }
}
