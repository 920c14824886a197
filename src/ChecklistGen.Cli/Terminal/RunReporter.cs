using ChecklistGen.Commands;
using ChecklistGen.Diagnostics;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;
using Spectre.Console;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Prints what a run does: results to one stream, everything else to the other.</summary>
/// <param name="output">Takes the paths written, one a line.</param>
/// <param name="error">Takes findings.</param>
/// <param name="options">How findings are shown.</param>
/// <param name="quiet">Whether only errors are printed.</param>
/// <param name="watched">Whether a person is watching, so that long runs show their progress.</param>
internal sealed class RunReporter(TextWriter output, TextWriter error, DiagnosticRenderOptions options, bool quiet, bool watched) : IRunReporter, IDisposable
{
    // With fewer pages the run is over before a bar could be read.
    private const int ManyPages = 10;


    // Output while the bar is shown is held back until it is gone.
    private readonly List<Action> _heldBack = [];
    private ProgressBar? _bar;
    private int _warnings;
    private int _notes;

    public void Written(string path) => Print(() => output.WriteLine(path));

    public void Found(Diagnostic diagnostic)
    {
        if (!quiet || diagnostic.IsError)
            PrintError(() => DiagnosticRenderers.Human.Render([diagnostic], error, options));
    }

    public void Counted(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Warning)
            _warnings++;
        else
            _notes++;
    }

    public void Message(string text)
    {
        if (!quiet)
            PrintError(() => error.WriteLine(Printable.Of(text)));
    }

    public void Progress(int done, int total)
    {
        if (!watched || quiet || total < ManyPages)
            return;
        _bar ??= new ProgressBar(error, total);
        _bar.Show(done);
    }

    /// <summary>Sums up a run: each service where a person watches, all of them in a line otherwise.</summary>
    public void Conclude(GenerateResult result)
    {
        Dispose();
        if (quiet)
            return;
        output.Flush();
        if (watched && result.Services.Length > 1)
        {
            error.WriteLine();
            error.Write(ServiceTable.Of(result.Services).In(options.Width));
            error.WriteLine();
        }

        if (result.Services.Length > 0)
        {
            var (obligations, activities) = (result.Services.Sum(s => s.Counts.Obligations), result.Services.Sum(s => s.Counts.Activities));
            error.WriteLine(
                $"{Amount.Of(result.Services.Length, "service")}: {obligations} of {Amount.Of(activities, "activity", "activities")} {(obligations == 1 || activities == 1 ? "is" : "are")} the customer's; "
                + $"{Amount.Of(result.Written, "file")} written{(result.Kept > 0 ? $", {result.Kept} kept because somebody worked on {(result.Kept == 1 ? "it" : "them")}" : "")}");
        }

        if (_warnings + _notes > 0)
            error.WriteLine($"the matrices have {Amount.OrNone(_warnings, "warning")} and {Amount.OrNone(_notes, "note")}: `checklistgen lint` shows them");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _bar?.Dispose();
        _bar = null;
        foreach (var print in _heldBack)
            print();
        _heldBack.Clear();
    }

    // Where both streams go to one place, a finding could be printed in the middle of a path.
    private void PrintError(Action print) => Print(() =>
    {
        output.Flush();
        print();
    });

    private void Print(Action print)
    {
        if (_bar is null)
            print();
        else
            _heldBack.Add(print);
    }
}

/// <summary>Counts with their nouns.</summary>
internal static class Amount
{
    /// <summary><c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Of(int number, string noun, string? several = null) =>
        FormattableString.Invariant($"{number} {(number == 1 ? noun : several ?? noun + "s")}");

    /// <summary>The same, with <c>no pages</c> for zero.</summary>
    public static string OrNone(int number, string noun) => number == 0 ? $"no {noun}s" : Of(number, noun);
}

/// <summary>Keeps findings until the end, for formats that are one text.</summary>
internal sealed class FindingCollector : IRunReporter
{
    private readonly DiagnosticBag _found = new();

    /// <summary>Everything found, sorted.</summary>
    public IReadOnlyList<Diagnostic> Sorted => _found.ToSorted();

    /// <summary>How many pages were checked, and how many findings of each kind there are: <c>5 pages checked: no errors, 2 warnings, 1 note</c>.</summary>
    public string TotalOver(int pages)
    {
        var counts = Sorted.CountBy(d => d.Severity).ToDictionary();
        return $"{(pages == 0 ? "no page with a matrix" : $"{Amount.Of(pages, "page")} checked")}: {Of(Severity.Error, "error")}, {Of(Severity.Warning, "warning")}, {Of(Severity.Note, "note")}";

        string Of(Severity severity, string noun) => Amount.OrNone(counts.GetValueOrDefault(severity), noun);
    }

    public void Written(string path)
    {
    }

    public void Found(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void Counted(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void Message(string text)
    {
    }

    public void Progress(int done, int total)
    {
    }
}

/// <summary>Shows the progress of a long run on a terminal, until disposed.</summary>
internal sealed class ProgressBar : IDisposable
{
    private readonly TaskCompletionSource _done = new();
    private readonly TaskCompletionSource<ProgressTask> _task = new();
    private readonly Task _display;

    /// <param name="terminal">Takes the bar.</param>
    /// <param name="total">How many pages there are.</param>
    public ProgressBar(TextWriter terminal, int total)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal), Interactive = InteractionSupport.Yes });
        _display = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                _task.SetResult(context.AddTask("pages", maxValue: total));
                await _done.Task.ConfigureAwait(false);
            });
    }

    /// <summary>Sets how many pages are done.</summary>
    public void Show(int done) => _task.Task.GetAwaiter().GetResult().Value = done;

    /// <inheritdoc/>
    public void Dispose()
    {
        _done.SetResult();
        _display.GetAwaiter().GetResult();
    }
}
