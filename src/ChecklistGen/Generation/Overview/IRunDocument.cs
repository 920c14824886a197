using ChecklistGen.Diagnostics;

namespace ChecklistGen.Generation.Overview;

/// <summary>A document over all pages of a run: hears of each page in order, and is made after the last.</summary>
internal interface IRunDocument
{
    /// <summary>Takes note of a page.</summary>
    void Add(MadePage page);

    /// <summary>The files; none where the run asks for none.</summary>
    /// <param name="diagnostics">Where findings go.</param>
    IEnumerable<MadeFile> Make(DiagnosticBag diagnostics);
}
