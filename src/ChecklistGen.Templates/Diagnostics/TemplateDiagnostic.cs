using System.Collections.Immutable;

namespace ChecklistGen.Templates.Diagnostics;

/// <summary>An error in a template, with everything that is needed to show it to the person who writes the template.</summary>
/// <param name="Kind">When it was found.</param>
/// <param name="Problem">What kind of error it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">A lower-case phrase that stands alone, names in backticks, without a full stop.</param>
public sealed record TemplateDiagnostic(TemplateDiagnosticKind Kind, TemplateProblem Problem, TemplateLocation Location, string Message)
{
    /// <summary>What to do about it, as an instruction; null when there is nothing to add.</summary>
    public string? Help { get; init; }

    /// <summary>The line of the template that <see cref="Location"/> points into, for a caret to stand under.</summary>
    public string SourceLine { get; init; } = "";

    /// <summary>The name of the <see cref="TemplateLimits"/> property that raises the limit; null unless a limit was reached.</summary>
    public string? Limit { get; init; }

    /// <summary>Where the failing template was included from, innermost first; once where templates include each other.</summary>
    public ImmutableArray<TemplateLocation> IncludedFrom { get; init; } = [];

    /// <summary>The error that caused this one: what an included template failed to parse on.</summary>
    public TemplateDiagnostic? Cause { get; init; }

    /// <summary>The error in one line: <c>file:line:column: error: message</c>.</summary>
    public override string ToString() => $"{Location}: error: {Message}";
}
