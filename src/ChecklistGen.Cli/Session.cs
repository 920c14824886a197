using System.Text;
using ChecklistGen.Changes;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Linting;
using ChecklistGen.Listing;
using ChecklistGen.Sources;
using ChecklistGen.Status;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli;

/// <summary>One run of the command: the machine, the two streams, and the parts wired together on demand.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes everything else.</param>
internal sealed class Session(IWorkspace workspace, TextWriter output, TextWriter error)
{
    /// <summary>Takes results: paths, tables, JSON.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Takes findings and progress.</summary>
    public TextWriter Error { get; } = error;

    public Generator Generator => new(workspace, new TemplateEngine());

    public Lister Lister => new(workspace);

    public Linter Linter => new(workspace);

    public Differ Differ => new(workspace);

    public StatusTaker StatusTaker => new(workspace);

    public ReportMaker ReportMaker => new(workspace, new TemplateEngine());

    /// <summary>Whether results are shown in colour: on a terminal, unless NO_COLOR is set.</summary>
    public bool ColourOutput => !Console.IsOutputRedirected && string.IsNullOrEmpty(workspace.Environment("NO_COLOR"));

    /// <summary>How findings are shown: with lines of their sources, in colour on a terminal unless NO_COLOR is set.</summary>
    public DiagnosticRenderOptions RenderOptions => new()
    {
        Sources = new SourceLookup(workspace).Find,
        Colour = !Console.IsErrorRedirected && string.IsNullOrEmpty(workspace.Environment("NO_COLOR")),
        ToolVersion = ProgramInfo.Version,
    };

    /// <summary>Prints data as JSON.</summary>
    public void WriteJson(object data)
    {
        using var json = new MemoryStream();
        DataJson.Write(data, json);
        Output.Write(Encoding.UTF8.GetString(json.ToArray()));
    }

    public RunReporter Report(bool quiet) => new(Output, Error, RenderOptions, quiet);
}
