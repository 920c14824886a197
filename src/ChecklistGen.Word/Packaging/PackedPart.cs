using System.IO.Compression;

namespace ChecklistGen.Word.Packaging;

/// <summary>A file of a package, compressed while it is written, so that a long document never lies in memory in full.</summary>
internal sealed class PackedPart
{
    private readonly ArraySegment<byte> _compressed;

    /// <summary>Packs what <paramref name="write"/> writes.</summary>
    public PackedPart(string name, Action<Stream> write)
    {
        Name = name;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var counter = new CountingStream(deflate))
        {
            write(counter);
            Length = counter.Count;
            Checksum = counter.Checksum.Value;
        }

        _compressed = new ArraySegment<byte>(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The name in the package, folders with <c>/</c>, none at the start.</summary>
    public string Name { get; }

    /// <summary>How many bytes it has unpacked.</summary>
    public long Length { get; }

    /// <summary>How many bytes it has packed.</summary>
    public int CompressedLength => _compressed.Count;

    /// <summary>The checksum of the bytes unpacked.</summary>
    public uint Checksum { get; }

    /// <summary>Copies the packed bytes.</summary>
    public void CopyTo(Stream output) => output.Write(_compressed);

    private sealed class CountingStream(Stream inner) : WriteOnlyStream
    {
        private Crc32 _checksum;

        public long Count { get; private set; }

        public Crc32 Checksum => _checksum;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Count += buffer.Length;
            _checksum.Append(buffer);
            inner.Write(buffer);
        }
    }
}
