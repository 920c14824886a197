using System.Collections.Concurrent;

namespace ChecklistGen.Office.Writing;

/// <summary>
/// Parts that many documents have alike, such as their styles, each packed once: they would else be a sixth of the work
/// for each Word file.
/// </summary>
internal sealed class SharedParts
{
    // Documents of a run have some dozens; a folder of pages that all have other lists or bars must not fill memory.
    private const int MaxKept = 1024;

    private readonly ConcurrentDictionary<string, PackedPart> _parts = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>A part; packed now, where no document had one decided by the same.</summary>
    /// <param name="name">Its name in the package.</param>
    /// <param name="decidedBy">All that its bytes depend on and that differs between documents.</param>
    /// <param name="write">Writes its bytes.</param>
    public PackedPart Get(string name, string decidedBy, Action<Stream> write)
    {
        var key = $"{name} {decidedBy}";
        if (_parts.TryGetValue(key, out var known))
            return known;
        var part = new PackedPart(name, write);
        if (_kept < MaxKept && _parts.TryAdd(key, part))
            Interlocked.Increment(ref _kept);
        return part;
    }
}
