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

/// <summary>How a finding says that it is about an option, whether a flag or the settings file gave it: <c>--format=dox</c>.</summary>
internal static class OptionPlace
{
    /// <summary>The place of a value of an option, or of the whole option.</summary>
    public static Location Of(string flag, string? value = null) => new(value is null ? flag : $"{flag}={value}");

    /// <summary>The flag in such a place; null in any other.</summary>
    public static string? FlagIn(Location location) =>
        location is { File: { } file, Line: 0 } && file.StartsWith("--", StringComparison.Ordinal) ? file.Split('=')[0] : null;
}

/// <summary>Passes findings on, each once, and remembers how the run went.</summary>
/// <param name="reporter">Receives them.</param>
/// <param name="strict">Whether warnings count as errors.</param>
/// <param name="places">Where the settings file sets options, by <see cref="OptionPlace"/>; other findings about options are shown at the flag.</param>
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
            reporter.Found(OptionPlace.FlagIn(diagnostic.Location) is { } flag ? diagnostic with { Location = PlaceOf(diagnostic.Location.File!, flag) } : diagnostic);
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

    private Location PlaceOf(string option, string flag) =>
        places is not null && (places.TryGetValue(option, out var place) || places.TryGetValue(flag, out place)) ? place : new Location(flag);

    /// <summary>Adds a finding that keeps the command from running at all.</summary>
    public void AddFatal(Diagnostic diagnostic)
    {
        _couldNotRun = true;
        Add(diagnostic);
    }
}
