using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;

namespace ChecklistGen.Sources;

/// <summary>A page with its obligations and everything that was found in it.</summary>
/// <param name="Checklist">The obligations; null where the page could not be read any more.</param>
/// <param name="Problems">What could not be read, sorted.</param>
/// <param name="Findings">What breaks the rules of RACI, sorted.</param>
public sealed record CheckedPage(Checklist? Checklist, ImmutableArray<Diagnostic> Problems, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Both, sorted.</summary>
    public ImmutableArray<Diagnostic> All
    {
        get
        {
            var all = new DiagnosticBag();
            all.AddRange(Problems);
            all.AddRange(Findings);
            return all.ToSorted();
        }
    }
}
