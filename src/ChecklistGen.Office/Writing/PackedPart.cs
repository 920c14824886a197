using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.IO.Hashing;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Office.Writing;

/// <summary>A file of a package, compressed while it is written, so that a long document never lies in memory in full.</summary>
/// <remarks>
/// Packed as GZIP (RFC 1952), which is what a ZIP entry needs in another wrapping: a header without optional fields, the
/// compressed bytes, their checksum and length.
/// </remarks>
internal sealed class PackedPart
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    // An empty block, the last one (RFC 1951, 3.2.6); of nothing, GZipStream makes nothing at all.
    private static readonly byte[] EmptyBlock = [0x03, 0x00];

    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>Packs what <paramref name="write"/> writes.</summary>
    public PackedPart(string name, Action<Stream> write)
    {
        Name = name;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, Compression.Package, leaveOpen: true))
        using (var counter = new CountingStream(gzip))
        {
            write(counter);
            Length = counter.Count;
        }

        if (Length == 0)
        {
            _bytes = EmptyBlock;
            return;
        }

        var end = (int)packed.Length - TrailerLength;
        Checksum = BinaryPrimitives.ReadUInt32LittleEndian(packed.GetBuffer().AsSpan(end));
        _bytes = packed.GetBuffer().AsMemory(HeaderLength, end - HeaderLength);
    }

    private PackedPart(string name, PackedPart content)
    {
        Name = name;
        IsStored = content.IsStored;
        _bytes = content._bytes;
        Length = content.Length;
        Checksum = content.Checksum;
    }

    private PackedPart(string name, ReadOnlyMemory<byte> stored)
    {
        Name = name;
        IsStored = true;
        _bytes = stored;
        Length = stored.Length;
        Checksum = Crc32.HashToUInt32(stored.Span);
    }

    /// <summary>What is compressed already, such as a picture, and goes into the package as it is.</summary>
    public static PackedPart Stored(string name, ReadOnlyMemory<byte> content) => new(name, content);

    /// <summary>The name in the package, folders with <c>/</c>, none at the start.</summary>
    public string Name { get; }

    /// <summary>Whether its bytes are in the package as they are.</summary>
    public bool IsStored { get; }

    /// <summary>How many bytes it has unpacked.</summary>
    public long Length { get; }

    /// <summary>How many bytes it has packed.</summary>
    public int CompressedLength => _bytes.Length;

    /// <summary>The checksum of the bytes unpacked.</summary>
    public uint Checksum { get; }

    /// <summary>The same bytes under another name.</summary>
    public PackedPart Named(string name) => new(name, this);

    /// <summary>Copies the packed bytes.</summary>
    public void CopyTo(Stream output) => output.Write(_bytes.Span);

    private sealed class CountingStream(Stream inner) : WriteOnlyStream
    {
        public long Count { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Count += buffer.Length;
            inner.Write(buffer);
        }
    }
}

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
    public PackedPart Get(string name, string decidedBy, Action<Stream> write) => Get(name, decidedBy, () => new PackedPart(name, write));

    /// <summary>A part; made now, where no document had one decided by the same.</summary>
    public PackedPart Get(string name, string decidedBy, Func<PackedPart> make)
    {
        var key = $"{name} {decidedBy}";
        if (_parts.TryGetValue(key, out var known))
            return known;
        var part = make();
        if (_kept < MaxKept && _parts.TryAdd(key, part))
            Interlocked.Increment(ref _kept);
        return part;
    }
}
