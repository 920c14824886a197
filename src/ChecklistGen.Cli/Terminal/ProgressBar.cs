using Spectre.Console;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Shows on a terminal how far a long run is, until it is disposed of.</summary>
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

    /// <summary>So many are done.</summary>
    public void Show(int done) => _task.Task.GetAwaiter().GetResult().Value = done;

    /// <inheritdoc/>
    public void Dispose()
    {
        _done.SetResult();
        _display.GetAwaiter().GetResult();
    }
}
