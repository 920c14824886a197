using System.IO.Compression;
using System.Security.Cryptography;

namespace ChecklistGen.Pdf.File;

/// <summary>
/// The file as it grows: each object is written once and forgotten, so that a long document needs little memory; only
/// where it stands is kept, for the cross-reference table. The layout of the bytes is that of ISO 19005-3, 6.1.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ByteBuffer _buffer = new();
    private readonly ObjectWriter _writer;
    private readonly List<long> _offsets = [];
    private readonly MemoryStream _compressed = new();
    private long _flushed;

    public PdfFile(Stream output)
    {
        _output = output;
        _writer = new ObjectWriter(_buffer);
        _buffer.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The number for an object that is written later.</summary>
    public ObjectId Allocate()
    {
        _offsets.Add(0);
        return new ObjectId(_offsets.Count);
    }

    /// <summary>Begins an object; <see cref="End"/> ends it.</summary>
    public ObjectWriter Begin(ObjectId id)
    {
        if (_offsets[id.Number - 1] != 0)
            throw new InvalidOperationException($"object {id.Number} was written already");
        _offsets[id.Number - 1] = _flushed + _buffer.Length;
        _buffer.Integer(id.Number).Append(" 0 obj\n"u8);
        return _writer;
    }

    public void End()
    {
        _buffer.Append("\nendobj\n"u8);
        if (_buffer.Length >= FlushAt)
            Flush();
    }

    /// <summary>Writes an object whose dictionary the caller fills in.</summary>
    public ObjectId AddDictionary(Action<ObjectWriter> entries) => WriteDictionary(Allocate(), entries);

    public ObjectId WriteDictionary(ObjectId id, Action<ObjectWriter> entries)
    {
        var writer = Begin(id).Open();
        entries(writer);
        writer.Close();
        End();
        return id;
    }

    /// <summary>Writes a stream, compressed where that makes it smaller.</summary>
    public ObjectId AddStream(ReadOnlySpan<byte> data, Action<ObjectWriter>? entries = null) =>
        WriteStream(Allocate(), data, entries);

    public ObjectId WriteStream(ObjectId id, ReadOnlySpan<byte> data, Action<ObjectWriter>? entries = null)
    {
        _compressed.SetLength(0);
        using (var zlib = new ZLibStream(_compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(data);
        return _compressed.Length < data.Length
            ? WriteEncodedStream(id, _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length), "FlateDecode", entries)
            : WriteEncodedStream(id, data, filter: null, entries);
    }

    /// <summary>Writes a stream whose data are already as they shall stand in the file.</summary>
    public ObjectId WriteEncodedStream(ObjectId id, ReadOnlySpan<byte> data, string? filter, Action<ObjectWriter>? entries)
    {
        var writer = Begin(id).Open();
        entries?.Invoke(writer);
        if (filter is not null)
            writer.Name("Filter", filter);
        writer.Integer("Length", data.Length).Close();
        _buffer.Append("\nstream\n"u8).Append(data).Append("\nendstream"u8);
        End();
        return id;
    }

    /// <summary>Writes the cross-reference table and the trailer, which end the file.</summary>
    public void Finish(ObjectId catalog, ObjectId info)
    {
        Flush();
        var id = _hash.GetCurrentHash().AsSpan(0, 16);
        var start = _flushed;
        _buffer.Append("xref\n0 "u8).Integer(_offsets.Count + 1).Append("\n0000000000 65535 f \n"u8);
        for (var i = 0; i < _offsets.Count; i++)
        {
            if (_offsets[i] == 0)
                throw new InvalidOperationException($"object {i + 1} was never written");
            AppendOffset(_offsets[i]);
        }

        _buffer.Append("trailer\n"u8);
        _writer.Open().Integer("Size", _offsets.Count + 1).Reference("Root", catalog).Reference("Info", info)
            .OpenArray("ID").Hex(id).Hex(id).CloseArray().Close();
        _buffer.Append("\nstartxref\n"u8).Integer(start).Append("\n%%EOF\n"u8);
        Flush();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _compressed.Dispose();
    }

    // Each entry has exactly 20 bytes (ISO 32000-1, 7.5.4).
    private void AppendOffset(long offset)
    {
        Span<byte> entry = stackalloc byte[20];
        "0000000000 00000 n \n"u8.CopyTo(entry);
        for (var i = 9; offset > 0; i--, offset /= 10)
            entry[i] = (byte)('0' + (offset % 10));
        _buffer.Append(entry);
        if (_buffer.Length >= FlushAt)
            Flush();
    }

    private void Flush()
    {
        _hash.AppendData(_buffer.Written);
        _output.Write(_buffer.Written);
        _flushed += _buffer.Length;
        _buffer.Clear();
    }
}
