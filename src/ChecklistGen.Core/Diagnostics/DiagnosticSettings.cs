using System.Collections.Immutable;

namespace ChecklistGen.Diagnostics;

/// <summary>A team's settings for findings: which rules are off, and which have another severity.</summary>
public sealed class DiagnosticSettings
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings by rule; if a rule has several, the last one applies.</summary>
    /// <param name="severities">By a rule's code (<c>CG0012</c>) or name (<c>several-accountable</c>): its severity, or null for off.</param>
    public DiagnosticSettings(IEnumerable<KeyValuePair<string, Severity?>> severities)
    {
        foreach (var (rule, severity) in severities)
            _severities[rule] = severity;
    }

    /// <summary>Every rule with its own severity.</summary>
    public static DiagnosticSettings Default { get; } = new([]);

    /// <summary>
    /// The findings with the settings applied. A rule that reports errors can't be changed: ignoring a page that could not
    /// be read does not fix it.
    /// </summary>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics) =>
        _severities.Count == 0 ? diagnostics : [.. diagnostics.Select(Apply).OfType<Diagnostic>()];

    /// <summary>Reads <c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>; false for any other word.</summary>
    public static bool TryParse(string word, out Severity? severity)
    {
        severity = word.ToUpperInvariant() switch
        {
            "NOTE" => Severity.Note,
            "WARNING" => Severity.Warning,
            "ERROR" => Severity.Error,
            _ => null,
        };
        return severity is not null || word.Equals("off", StringComparison.OrdinalIgnoreCase);
    }

    private Diagnostic? Apply(Diagnostic diagnostic)
    {
        var rule = diagnostic.Rule;
        if (rule.Severity == Severity.Error || !(_severities.TryGetValue(rule.Code, out var severity) || _severities.TryGetValue(rule.Name, out severity)))
            return diagnostic;
        return severity is { } changed ? diagnostic with { Severity = changed } : null;
    }
}
