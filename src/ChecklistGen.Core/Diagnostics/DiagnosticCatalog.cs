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
            .Append(DocumentDiagnostics.DuplicateField)
            .Append(DocumentDiagnostics.TableTooWide)
            .Append(DocumentDiagnostics.HeadingLevel)
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    /// <summary>The kind of finding with a code or a name, in either case; null when there is none.</summary>
    public static DiagnosticRule? Find(string codeOrName) => All.FirstOrDefault(r =>
        r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
