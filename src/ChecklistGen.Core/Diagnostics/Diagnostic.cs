using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics;

/// <summary>One finding about the user's input.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">A lower-case phrase that stands alone, names in backticks, without a full stop.</param>
public sealed record Diagnostic(DiagnosticRule Rule, Location Location, string Message)
{
    /// <summary>The severity after settings were applied; the rule's own unless changed.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Other places that explain the finding.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What to do about it, as an instruction; null when there is nothing to add.</summary>
    public string? Help { get; init; }

    /// <summary>Whether it stands in the way of a clean result.</summary>
    public bool IsError => Severity == Severity.Error;
}
