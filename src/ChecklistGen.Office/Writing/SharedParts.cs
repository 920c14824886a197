using System.Collections.Concurrent;

namespace ChecklistGen.Office.Writing;

/// <summary>
/// Parts that many documents have alike, such as their styles, each packed once: they would else be a sixth of the work
/// for each Word file.
/// </summary>
internal sealed class SharedParts
{
    private readonly ConcurrentDictionary<string, PackedPart> _parts = new(StringComparer.Ordinal);

    /// <summary>A part; packed now, where no document had one decided by the same.</summary>
    /// <param name="name">Its name in the package.</param>
    /// <param name="decidedBy">All that its bytes depend on and that differs between documents.</param>
    /// <param name="write">Writes its bytes.</param>
    public PackedPart Get(string name, string decidedBy, Action<Stream> write) =>
        _parts.GetOrAdd($"{name} {decidedBy}", _ => new PackedPart(name, write));
}
