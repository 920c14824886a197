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

    /// <summary>
    /// The figures and names in the message, without words, such as <c>3 ≠ 4</c>: documents print them after the
    /// rule's sentence in their language. Null where there are none beside the activity itself.
    /// </summary>
    public string? Particulars { get; init; }

    /// <summary>Whether it is an error, after settings were applied.</summary>
    public bool IsError => Severity == Severity.Error;
}

/// <summary>A second place that a diagnostic points at, with a few words on why.</summary>
public sealed record RelatedLocation(Location Location, string Message);

/// <summary>A result with the findings made on the way to it, so that callers cannot forget warnings.</summary>
/// <param name="Value">The result; null if there is none.</param>
/// <param name="Diagnostics">The findings, sorted.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is a result and no error.</summary>
    public bool Succeeded => Value is not null && !Diagnostics.Any(d => d.IsError);
}
