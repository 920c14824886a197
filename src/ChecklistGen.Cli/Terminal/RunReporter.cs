using ChecklistGen.Answers;
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
    private int _warnings;
    private int _notes;
    private readonly IDiagnosticRenderer _renderer = DiagnosticRenderers.Find("human")!;

    public void Written(string path) => output.WriteLine(path);

    public void Found(Diagnostic diagnostic)
    {
        if (!quiet || diagnostic.IsError)
            _renderer.Render([diagnostic], error, options);
    }

    public void Counted(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Warning)
            _warnings++;
        else
            _notes++;
    }

    public void Carried(string service, AnswerCounts counts)
    {
        if (!quiet)
            error.WriteLine(Printable.Of($"{service}: answers: {counts}"));
    }

    public void Progress(int done, int total)
    {
    }

    /// <summary>Says in one line what was told in figures only.</summary>
    public void Conclude()
    {
        if (!quiet && _warnings + _notes > 0)
            error.WriteLine($"the matrices give cause for {Count(_warnings, "warning")} and {Count(_notes, "note")}: `checklistgen lint` shows them");
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
