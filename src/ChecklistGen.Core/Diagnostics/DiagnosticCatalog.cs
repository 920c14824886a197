using ChecklistGen.Documents;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics;

/// <summary>Every kind of finding that this assembly makes, by code; each has an <see cref="Explanation"/>.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All of them, sorted by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. MatrixDiagnostics.All
            .Concat(PageDiagnostics.All)
            .Concat(MatrixRules.Kinds)
            .Concat(SourceTextDiagnostics.All)
            .Concat(DocumentDiagnostics.All)
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];
}
