using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics;

/// <summary>Collects the findings of one run, so that everything is reported and nothing stops at the first.</summary>
/// <remarks>Not safe for use by several threads: each document has its own bag; the bags are merged in order.</remarks>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds a finding made of its parts.</summary>
    public void Add(DiagnosticRule rule, Location location, string message, string? help = null, string? particulars = null) =>
        _items.Add(new Diagnostic(rule, location, message) { Help = help, Particulars = particulars });

    /// <summary>Adds findings that were collected elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>All findings by file, line, column and code; equal places keep the order in which they came.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. _items.OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)];
}
