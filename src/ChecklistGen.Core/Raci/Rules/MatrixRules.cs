using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>The table of lint rules: a new rule is one class and one line here.</summary>
public static class MatrixRules
{
    /// <summary>Rules that look at one matrix.</summary>
    public static ImmutableArray<IMatrixRule> OfPages { get; } =
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
    ];

    /// <summary>Rules that look at the matrices of one run together.</summary>
    public static ImmutableArray<IRunRule> OfRuns { get; } =
    [
        new NamesOtherServiceRule(),
        new VersionsDisagreeRule(),
    ];

    /// <summary>All kinds of findings, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [.. OfPages.Select(r => r.Rule).Concat(OfRuns.Select(r => r.Rule)).OrderBy(r => r.Code, StringComparer.Ordinal)];
}
