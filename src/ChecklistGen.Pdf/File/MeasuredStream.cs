using System.Buffers;
using System.Security.Cryptography;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Pdf.File;

/// <summary>Counts what is written, and passes it on in large pieces: zlib compresses a little less when it gets small ones.</summary>
/// <param name="next">Takes the bytes, and is closed at the end.</param>
internal sealed class MeasuredStream(Stream next) : WriteOnlyStream
{
    private const int PieceLength = 1 << 18;

    private readonly byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int _waiting; // bytes in the piece
#pragma warning disable CA5351 // ISO 32000-1, table 46, asks for MD5: it detects damage, not forgery.
    private readonly IncrementalHash _md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
#pragma warning restore CA5351

    /// <summary>How many bytes were written.</summary>
    public long Count { get; private set; }

    /// <summary>The MD5 checksum of the bytes.</summary>
    public byte[] Md5 => _md5.GetCurrentHash();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var length = Math.Min(buffer.Length, PieceLength - _waiting);
            buffer[..length].CopyTo(_piece.AsSpan(_waiting));
            buffer = buffer[length..];
            _waiting += length;
            if (_waiting == PieceLength)
                PassOn();
        }
    }

    /// <summary>Passes on the last piece; nothing is written after it.</summary>
    public void End()
    {
        PassOn();
        next.Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        _md5.Dispose();
        ArrayPool<byte>.Shared.Return(_piece);
        base.Dispose(disposing);
    }

    private void PassOn()
    {
        var piece = _piece.AsSpan(0, _waiting);
        Count += piece.Length;
        _md5.AppendData(piece);
        next.Write(piece);
        _waiting = 0;
    }
}
