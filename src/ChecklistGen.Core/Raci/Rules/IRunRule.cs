using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>One thing that shows only when the matrices of one run are held against each other.</summary>
public interface IRunRule
{
    /// <summary>The kind of finding, with its code.</summary>
    DiagnosticRule Rule { get; }

    /// <summary>Reports each place where matrices don't go together.</summary>
    void Check(IReadOnlyList<Matrix> matrices, DiagnosticBag diagnostics);
}
