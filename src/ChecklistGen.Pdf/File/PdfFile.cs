using System.IO.Compression;
using System.Security.Cryptography;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Pdf.File;

/// <summary>
/// The file while it is written: each object is written once and forgotten, so that a long document needs little memory;
/// only its place is kept, for the cross-reference table. The layout of the bytes is that of ISO 19005-3, 6.1.
/// </summary>
/// <remarks>A compact file bundles its objects; else each stands by itself, in the layout that every tool can extend.</remarks>
internal sealed class PdfFile : IDisposable
{
    private const int FlushAt = 1 << 16;

    // Compressing less, such as a tick or a bar, saves a few bytes and takes longer than all else about it.
    private const int LeastCompressed = 128;

    // An object more than it is flushed at.
    private const int Capacity = FlushAt + (1 << 13);

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ByteBuffer _buffer = new(Capacity);
    private readonly ObjectWriter _writer;
    private readonly CrossReferences _references;
    private readonly PreviousRevision? _previous; // of an update
    private readonly MemoryStream _compressed = new();
    private readonly ObjectBundle? _bundle; // of a compact file
    private bool _isInBundle; // the open object is
    private long _flushed;

    public PdfFile(Stream output, bool isCompact)
    {
        _output = output;
        _references = new CrossReferences(1);
        _bundle = isCompact ? new ObjectBundle() : null;
        _writer = new ObjectWriter(_buffer);
        _buffer.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Begins an update, which is appended to a file and leaves all its bytes as they are (ISO 32000-1, 7.5.6).</summary>
    /// <param name="output">Takes what is appended.</param>
    /// <param name="previous">The file.</param>
    public PdfFile(Stream output, PreviousRevision previous)
    {
        _output = output;
        _previous = previous;
        _references = new CrossReferences(previous.Size);
        _writer = new ObjectWriter(_buffer);
        _flushed = previous.Length;
        _hash.AppendData(previous.Id);
        if (!previous.EndsLine)
            _buffer.Append((byte)'\n');
    }

    /// <summary>Where the next byte is written, in bytes from the beginning of the file.</summary>
    public long Position => _flushed + _buffer.Length;

    /// <summary>The number for an object that is written later.</summary>
    public ObjectId Allocate() => _references.Allocate();

    /// <summary>Begins an object that is no stream; <see cref="End"/> ends it.</summary>
    public ObjectWriter Begin(ObjectId id)
    {
        if (_bundle is null)
            return BeginAlone(id);
        _isInBundle = true;
        _references.SetBundled(id, _bundle.Begin(id));
        return _bundle.Writer;
    }

    public void End()
    {
        if (!_isInBundle)
            _buffer.Append("\nendobj\n"u8);
        _isInBundle = false;
        if (_bundle is { IsFull: true })
            WriteBundle(_bundle);
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
        if (data.Length >= LeastCompressed)
        {
            using (var zlib = BeginCompressed())
                zlib.Write(data);
            if (_compressed.Length < data.Length)
                return WriteCompressed(id, entries);
        }

        return WriteEncodedStream(id, data, filter: null, entries);
    }

    /// <summary>Writes a stream whose data may be too long to keep in memory; compressed where that makes it smaller.</summary>
    /// <param name="write">Writes the data; called again if they are not compressed.</param>
    /// <param name="entries">Writes the entries, after the data were measured.</param>
    public ObjectId AddStream(Action<Stream> write, Action<ObjectWriter, MeasuredStream> entries)
    {
        var id = Allocate();
        using var measured = new MeasuredStream(BeginCompressed());
        write(measured);
        measured.End();
        if (_compressed.Length < measured.Count)
            return WriteCompressed(id, o => entries(o, measured));
        using var data = new MemoryStream();
        write(data);
        return WriteEncodedStream(id, data.ToArray(), filter: null, o => entries(o, measured));
    }

    /// <summary>Writes a stream whose data are encoded already.</summary>
    public ObjectId WriteEncodedStream(ObjectId id, ReadOnlySpan<byte> data, string? filter, Action<ObjectWriter>? entries)
    {
        var writer = BeginAlone(id).Open();
        entries?.Invoke(writer);
        if (filter is not null)
            writer.Name("Filter", filter);
        writer.Integer("Length", data.Length).Close();
        _buffer.Append("\nstream\n"u8);
        // Else the buffer would grow beyond what it is flushed at, into a large object for each file.
        if (_buffer.Length + data.Length > FlushAt)
            Flush();
        _buffer.Append(data).Append("\nendstream"u8);
        End();
        return id;
    }

    /// <summary>Writes the cross-reference table and the trailer, which end the file.</summary>
    public void Finish(ObjectId catalog, ObjectId? info)
    {
        if (_bundle is { Count: > 0 })
            WriteBundle(_bundle);
        _hash.AppendData(_buffer.Written);
        var id = _hash.GetHashAndReset().AsSpan(0, 16).ToArray();
        var start = Position;
        if (_previous is { HasReferenceStream: true } || _bundle is not null)
        {
            var stream = Allocate();
            WriteStream(stream, _references.ToStream(start), o => WriteTrailer(WriteIndex(o.Name("Type", "XRef").Numbers("W", CrossReferences.Widths))));
        }
        else
        {
            _references.WriteTable(_buffer);
            _buffer.Append("trailer\n"u8);
            WriteTrailer(_writer.Open());
            _writer.Close();
            _buffer.Append((byte)'\n');
        }

        _buffer.Append("startxref\n"u8).Integer(start).Append("\n%%EOF\n"u8);
        Flush();

        void WriteTrailer(ObjectWriter o)
        {
            o.Integer("Size", _references.Size).Reference("Root", catalog);
            if (info is not null)
                o.Reference("Info", info);
            if (_previous is not null)
                o.Integer("Prev", _previous.Start);
            o.OpenArray("ID").Hex(_previous?.Id ?? id).Hex(id).CloseArray();
        }

        // A new file lists all objects.
        ObjectWriter WriteIndex(ObjectWriter o) =>
            _previous is null ? o : o.Numbers("Index", [.. _references.Runs().SelectMany(r => (double[])[r.Start, r.Count])]);
    }

    public void Dispose()
    {
        _hash.Dispose();
        _compressed.Dispose();
    }

    private ZLibStream BeginCompressed()
    {
        _compressed.SetLength(0);
        return new ZLibStream(_compressed, Compression.Options, leaveOpen: true);
    }

    private ObjectId WriteCompressed(ObjectId id, Action<ObjectWriter>? entries) =>
        WriteEncodedStream(id, _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length), "FlateDecode", entries);

    private ObjectWriter BeginAlone(ObjectId id)
    {
        _references.SetAlone(id, Position);
        _buffer.Integer(id.Number).Append(" 0 obj\n"u8);
        return _writer;
    }

    private void WriteBundle(ObjectBundle bundle)
    {
        var (id, count) = (Allocate(), bundle.Count);
        _references.EndBundle(id);
        WriteStream(id, bundle.Take(out var first), o => o.Name("Type", "ObjStm").Integer("N", count).Integer("First", first));
    }

    private void Flush()
    {
        _hash.AppendData(_buffer.Written);
        _output.Write(_buffer.Written);
        _flushed += _buffer.Length;
        _buffer.Clear();
    }
}

/// <summary>A file that an update is appended to.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="EndsLine">Whether it ends with the end of a line.</param>
/// <param name="Start">Where its newest cross-references begin.</param>
/// <param name="Size">Its highest object number and one more.</param>
/// <param name="HasReferenceStream">Whether its newest cross-references are a stream, which those of an update must then be too.</param>
/// <param name="Id">The first part of its identifier, which it keeps.</param>
internal sealed record PreviousRevision(long Length, bool EndsLine, int Start, int Size, bool HasReferenceStream, byte[] Id);
