using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Linting;

/// <summary>What <c>lint</c> is asked to do.</summary>
public sealed record LintRunOptions
{
    /// <summary>Files and folders of pages.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The customer's column, where it can't be told.</summary>
    public string? Party { get; init; }

    /// <summary>The day from which a page's age is counted; null takes <c>SOURCE_DATE_EPOCH</c>, or else today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How many months after its last update a page is too old.</summary>
    public int StaleAfterMonths { get; init; } = 12;

    /// <summary>Which rules are off or weigh otherwise.</summary>
    public DiagnosticSettings Settings { get; init; } = DiagnosticSettings.Default;

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }
}
