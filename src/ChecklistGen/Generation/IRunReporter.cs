using ChecklistGen.Returns;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Generation;

/// <summary>Hears of what a run does while it does it; called from one thread, page by page, in order.</summary>
public interface IRunReporter
{
    /// <summary>A file was written.</summary>
    void Written(string path);

    /// <summary>Something was found.</summary>
    void Found(Diagnostic diagnostic);

    /// <summary>Something was found that is told in figures only: `lint` shows it whole.</summary>
    void Counted(Diagnostic diagnostic);

    /// <summary>Answers were carried over into a service's documents.</summary>
    void Carried(string service, AnswerCounts counts);

    /// <summary>So many of the pages are done.</summary>
    void Progress(int done, int total);
}
