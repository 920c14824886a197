using ChecklistGen.Diagnostics;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Tells a person, or the next program, what a run does.</summary>
/// <param name="output">Takes the paths written, one a line.</param>
/// <param name="error">Takes findings.</param>
/// <param name="quiet">Whether only errors are told.</param>
internal sealed class RunReporter(TextWriter output, TextWriter error, bool quiet) : IRunReporter
{
    public void Written(string path) => output.WriteLine(path);

    public void Found(Diagnostic diagnostic)
    {
        if (!quiet || diagnostic.IsError)
            error.WriteLine($"{diagnostic.Location}: {diagnostic.Severity} {diagnostic.Rule.Code}: {diagnostic.Message}");
    }

    public void Progress(int done, int total)
    {
    }
}
