namespace ChecklistGen.Word.Packaging;

/// <summary>Reads a part of somebody else's file and counts what comes out: a packed part says anything about its size.</summary>
/// <param name="inner">The part, unpacked as it is read.</param>
/// <param name="name">Its name, for messages.</param>
/// <param name="packedSize">Its size in the file, in bytes.</param>
/// <param name="limits">What is too much.</param>
internal sealed class BoundedStream(Stream inner, string name, long packedSize, PackageLimits limits) : Stream
{
    private const byte TagEnd = (byte)'>';

    private long _read;
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
        var count = inner.Read(buffer);
        _read += count;
        if (_read > limits.PartSize)
            throw Unsafe(FormattableString.Invariant($"the part `{name}` is larger than {limits.PartSize >> 20} MB"));
        if (_read > limits.RatioFree && _read / limits.Ratio > packedSize)
            throw Unsafe(FormattableString.Invariant($"the part `{name}` is packed to less than 1/{limits.Ratio} of its size, as no text is"));
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
            inner.Dispose();
        base.Dispose(disposing);
    }

    // An XML reader holds a text or an attribute in memory until it ends; so none may be endless.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf(TagEnd);
        _unbroken = last < 0 ? _unbroken + bytes.Length : bytes.Length - last;
        if (_unbroken > limits.Unbroken)
            throw Unsafe(FormattableString.Invariant($"the part `{name}` has more than {limits.Unbroken >> 20} MB without a tag"));
    }

    private static BadPackageException Unsafe(string message) => new(WordDiagnostics.UnsafeFile, message, WordDiagnostics.AskForAFreshCopy);
}
