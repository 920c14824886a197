using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;

namespace ChecklistGen.Sources;

/// <summary>What came of reading a page.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Matrix">Its matrix; null where it has none, or could not be read.</param>
/// <param name="Diagnostics">What was found on the way, sorted.</param>
public sealed record PageReading(string Path, Matrix? Matrix, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether this program made the page; it is not read then.</summary>
    public bool IsOwn { get; init; }
}
