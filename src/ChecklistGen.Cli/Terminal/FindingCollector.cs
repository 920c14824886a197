using ChecklistGen.Returns;
using ChecklistGen.Diagnostics;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Keeps findings until the end, for formats that are one text.</summary>
internal sealed class FindingCollector : IRunReporter
{
    private readonly DiagnosticBag _found = new();

    /// <summary>Everything found, sorted.</summary>
    public IReadOnlyList<Diagnostic> Sorted => _found.ToSorted();

    public void Written(string path)
    {
    }

    public void Found(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void Counted(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void Carried(string service, AnswerCounts counts)
    {
    }

    public void Progress(int done, int total)
    {
    }
}
