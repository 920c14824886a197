using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>Holds matrices against the rules of RACI, and pages against themselves and each other.</summary>
public static class MatrixLinter
{
    /// <summary>What the rules find in one matrix, sorted, with the settings applied.</summary>
    public static ImmutableArray<Diagnostic> Check(Matrix matrix, LintOptions? options = null)
    {
        options ??= new LintOptions();
        var diagnostics = new DiagnosticBag();
        foreach (var rule in MatrixRules.All)
            rule.Check(matrix, options, diagnostics);
        return options.Settings.Apply(diagnostics.ToSorted());
    }
}
