using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>What the rules can't know from a page.</summary>
public sealed record LintOptions
{
    /// <summary>The day to count a page's age from; null, the default, lets no page be too old.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How many months after its last update a page is too old; 12 by default.</summary>
    public int StaleAfterMonths { get; init; } = 12;

    /// <summary>The run that the matrix is part of; none by default.</summary>
    public LintRun Run { get; init; } = LintRun.None;

    /// <summary>Which rules are off or weigh otherwise.</summary>
    public DiagnosticSettings Settings { get; init; } = DiagnosticSettings.Default;
}
