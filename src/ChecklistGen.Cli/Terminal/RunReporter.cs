using ChecklistGen.Diagnostics;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Tells a person, or the next program, what a run does: results to one stream, everything else to the other.</summary>
/// <param name="output">Takes the paths written, one a line.</param>
/// <param name="error">Takes findings.</param>
/// <param name="options">How findings are shown.</param>
/// <param name="quiet">Whether only errors are told.</param>
internal sealed class RunReporter(TextWriter output, TextWriter error, DiagnosticRenderOptions options, bool quiet) : IRunReporter
{
    private readonly IDiagnosticRenderer _renderer = DiagnosticRenderers.Find("human")!;

    public void Written(string path) => output.WriteLine(path);

    public void Found(Diagnostic diagnostic)
    {
        if (!quiet || diagnostic.IsError)
            _renderer.Render([diagnostic], error, options);
    }

    public void Progress(int done, int total)
    {
    }
}
