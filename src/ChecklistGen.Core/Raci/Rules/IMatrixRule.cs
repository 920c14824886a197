using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>One thing that can be wrong with a matrix which reads well. One rule, one file, one line in <see cref="MatrixRules"/>.</summary>
public interface IMatrixRule
{
    /// <summary>The kind of finding, with its code.</summary>
    DiagnosticRule Rule { get; }

    /// <summary>Reports each place of the matrix where the rule is broken.</summary>
    void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics);
}
