using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>The table of lint rules: a new rule is one class and one line here.</summary>
public static class MatrixRules
{
    /// <summary>The rules, in no order.</summary>
    public static ImmutableArray<IMatrixRule> All { get; } =
    [
        new NobodyResponsibleRule(),
        new NobodyAccountableRule(),
        new SeveralAccountableRule(),
        new ResponsibleOnBothSidesRule(),
        new AccountableNotResponsibleRule(),
        new ResponsibleNotAccountableRule(),
        new DoingAndInformedRule(),
        new NoDutyRule(),
        new RaggedRowRule(),
        new TwiceInSectionRule(),
        new TwiceInPageRule(),
        new UnexplainedLetterRule(),
        new SectionWithoutTableRule(),
        new HeadingContradictsNumberRule(),
        new NumberingGapRule(),
        new StalePageRule(),
        new DeclaredLanguageRule(),
        new RepeatedLetterRule(),
        new NamesOtherServiceRule(),
        new VersionsDisagreeRule(),
    ];

    /// <summary>Their kinds of findings, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> Kinds { get; } = [.. All.Select(r => r.Rule).OrderBy(r => r.Code, StringComparer.Ordinal)];
}

/// <summary>One thing that can be wrong with a matrix that was read without errors. One rule, one file, one line in <see cref="MatrixRules"/>.</summary>
public interface IMatrixRule
{
    /// <summary>The kind of finding, with its code.</summary>
    DiagnosticRule Rule { get; }

    /// <summary>Reports each place of the matrix where the rule is broken.</summary>
    void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics);
}

/// <summary>Checks matrices against the rules of RACI, and pages for consistency.</summary>
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
