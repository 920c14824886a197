using System.Collections.Immutable;

namespace ChecklistGen.Diagnostics;

/// <summary>What a team decided about findings: which rules are off, and which weigh more or less than they do by themselves.</summary>
public sealed class DiagnosticSettings
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings by rule; of several for one, the last holds.</summary>
    /// <param name="severities">By a rule's code (<c>CG0012</c>) or name (<c>several-accountable</c>): its severity, or null for off.</param>
    public DiagnosticSettings(IEnumerable<KeyValuePair<string, Severity?>> severities)
    {
        foreach (var (rule, severity) in severities)
            _severities[rule] = severity;
    }

    /// <summary>Each rule as it is by itself.</summary>
    public static DiagnosticSettings Default { get; } = new([]);

    /// <summary>The codes and names that no rule has: a slip in the settings.</summary>
    public ImmutableArray<string> Unknown(IReadOnlyCollection<DiagnosticRule> rules) =>
        [.. _severities.Keys.Where(k => !rules.Any(r => IsMeant(k, r))).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The findings as the settings want them. What is an error by itself stays one: a page that could not be read is not
    /// mended by looking away.
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

    private static bool IsMeant(string key, DiagnosticRule rule) =>
        key.Equals(rule.Code, StringComparison.OrdinalIgnoreCase) || key.Equals(rule.Name, StringComparison.OrdinalIgnoreCase);
}
