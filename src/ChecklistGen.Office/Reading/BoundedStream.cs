using System.IO.Compression;
using System.IO.Hashing;

namespace ChecklistGen.Office.Reading;

/// <summary>
/// Reads a part of a file from outside and compares what comes out with what the file declares: its size, so that a bomb
/// is known before it is unpacked (the runtime unpacks no more than that), and its checksum, for a changed byte must not change
/// an answer.
/// </summary>
/// <param name="entry">The part.</param>
/// <param name="limits">What is too much.</param>
internal sealed class BoundedStream(ZipArchiveEntry entry, PackageLimits limits) : Stream
{
    private const byte TagEnd = (byte)'>';

    private readonly Stream _inner = Open(entry, limits);
    private readonly Crc32 _checksum = new();
    private long _unbroken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _inner.Read(buffer);
        if (count == 0 && buffer.Length > 0 && _checksum.GetCurrentHashAsUInt32() != entry.Crc32)
            throw new InvalidDataException();
        _checksum.Append(buffer[..count]);
        Watch(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }

    private static Stream Open(ZipArchiveEntry entry, PackageLimits limits)
    {
        if (entry.Length > limits.PartSize)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the part `{entry.FullName}` is larger than {limits.PartSize >> 20} MB"));
        if (entry.Length > limits.RatioFree && entry.Length / limits.Ratio > entry.CompressedLength)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the part `{entry.FullName}` is packed to less than 1/{limits.Ratio} of its size, as no text is"));
        return entry.Open();
    }

    // An XML reader holds a text or an attribute in memory until it ends; so none may be endless.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf(TagEnd);
        _unbroken = last < 0 ? _unbroken + bytes.Length : bytes.Length - last;
        if (_unbroken > limits.Unbroken)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the part `{entry.FullName}` has more than {limits.Unbroken >> 20} MB without a tag"));
    }
}
