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
