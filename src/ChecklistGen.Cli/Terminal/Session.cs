using System.Globalization;
using System.Text;
using ChecklistGen.Commands;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Commands.Status;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;

namespace ChecklistGen.Cli.Terminal;

/// <summary>One run of the command: the machine, the two streams, and the parts wired together on demand.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes everything else.</param>
/// <param name="terminal">Where a person watches and types; null without one.</param>
/// <param name="stop">Stops commands that run until stopped, such as <c>--watch</c>.</param>
internal sealed class Session(IWorkspace workspace, Stream output, Stream error, SessionTerminal? terminal = null, CancellationToken stop = default) : IDisposable
{
    // Plain UTF-8, \n at line ends: what is printed is read by other programs, on any machine.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly SessionTerminal _terminal = terminal ?? new SessionTerminal();

    /// <summary>Takes results: paths, tables, JSON.</summary>
    public StreamWriter Output { get; } = new(new ResultStream(output), Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Takes findings and progress.</summary>
    public StreamWriter Error { get; } = new(new ResultStream(error), Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };

    /// <summary>Stops commands that run until stopped, such as <c>--watch</c>.</summary>
    public CancellationToken Stop => stop;

    public Generator Generator(StageTimings? timings) => new(workspace, new TemplateRenderer(), timings);

    /// <summary>Reads the page on standard input and returns its path.</summary>
    /// <param name="path">The path from the command line; null makes one whose ending fits the content.</param>
    public string TakeInput(string? path) => workspace.TakeInput(content => path ?? "stdin" + PageFormats.EndingOf(content));

    public StageTimings StartTimings() => new(workspace.Clock);

    public Lister Lister => new(workspace);

    public Linter Linter => new(workspace);

    public Differ Differ => new(workspace);

    public ChangesReportMaker ChangesReportMaker => new(workspace, new TemplateRenderer());

    public StatusReader StatusReader => new(workspace);

    public TeamReportMaker TeamReportMaker => new(workspace, new TemplateRenderer());

    public ManifestGatherer ManifestGatherer => new(workspace);

    public Verifier Verifier => new(workspace);

    public Signer Signer => new(workspace, new TimestampServers(), _terminal.AskPassword);

    public Renderer Renderer => new(workspace);

    public TemplateEjector TemplateEjector => new(workspace);

    public RunOptionsReader RunOptionsReader => new(workspace, () => AllDiagnostics.Rules);

    /// <summary>How many columns lines may take: COLUMNS, else those of the terminal; null without a bound.</summary>
    public int? Width => int.TryParse(workspace.Environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0 ? given : _terminal.Columns;

    /// <summary>Whether results are shown in colour: on a terminal that has any, unless NO_COLOR is set.</summary>
    public bool ColourOutput => _terminal.ShowsOutput && IsColourful;

    /// <summary>How findings are shown: with lines of their sources, in colour as results are.</summary>
    public DiagnosticRenderOptions RenderOptions
    {
        get
        {
            var lookup = new SourceLookup(workspace);
            return new DiagnosticRenderOptions
            {
                Sources = lookup.Find,
                Rows = lookup.FindRow,
                Explanations = AllDiagnostics.Explain,
                Colour = _terminal.ShowsError && IsColourful,
                Width = Width,
                ToolVersion = ProgramInfo.Version,
            };
        }
    }

    /// <summary>Whether results may be printed in a format; else, with a word of help, a person at a terminal would see noise.</summary>
    /// <param name="format">The format.</param>
    /// <param name="name">What a file with the result could be called.</param>
    public bool CanShow(string format, string name)
    {
        if (!_terminal.ShowsOutput || format is not ("docx" or "pdf" or "xlsx"))
            return true;
        Error.WriteLine($"error: a terminal can't show `{format}`");
        Error.WriteLine($"  = help: send it to a file: `> {name}.{format}`");
        return false;
    }

    /// <summary>Prints a file, or JSON, as it is.</summary>
    public void Write(byte[] file)
    {
        Output.Flush();
        Output.BaseStream.Write(file);
    }

    public RunReporter Report(bool quiet) => new(Output, Error, RenderOptions, quiet, _terminal.ShowsError);

    /// <summary>Prints what is left to print.</summary>
    /// <returns>Whether all results and findings could be printed; if not, why is said where that is possible.</returns>
    public bool Finish()
    {
        Output.Flush();
        if (FailureOf(Output) is { } failure)
        {
            Error.WriteLine($"error: not all results could be printed: {failure}");
            Error.WriteLine("  = help: send standard output to where it can be written, and run it again");
        }

        return (FailureOf(Output) ?? FailureOf(Error)) is null;
    }

    private bool IsColourful => string.IsNullOrEmpty(workspace.Environment("NO_COLOR")) && workspace.Environment("TERM") != "dumb";

    private static string? FailureOf(StreamWriter writer) => ((ResultStream)writer.BaseStream).Failure;

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}

/// <summary>The terminal at which a person watches and types; by default there is none.</summary>
internal sealed record SessionTerminal
{
    /// <summary>Whether standard output is shown on it.</summary>
    public bool ShowsOutput { get; init; }

    /// <summary>Whether standard error is shown on it.</summary>
    public bool ShowsError { get; init; }

    /// <summary>How many columns it has; null where that is unknown.</summary>
    public int? Columns { get; init; }

    /// <summary>Asks the person for a password; returns null where there is nobody to ask.</summary>
    public Func<string, string?> AskPassword { get; init; } = _ => null;
}
