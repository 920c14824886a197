using System.IO.Compression;
using System.Xml;

namespace ChecklistGen.Office.Reading;

/// <summary>Reads the parts of a file from outside, and only as much of each as is safe; follows nothing out of the file.</summary>
/// <exception cref="BadPackageException">From every member: the file is not what it says, or too much.</exception>
internal sealed class PackageReader : IDisposable
{
    private readonly Stream _file;
    private readonly ZipArchive _zip;
    private readonly PackageLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    public PackageReader(Stream file, PackageKind kind, PackageLimits limits)
    {
        Kind = kind;
        _limits = limits;
        _file = Buffered(file, limits);
        PackageSniffer.Check(_file, kind, limits);
        _zip = Translate(() => new ZipArchive(_file, ZipArchiveMode.Read, leaveOpen: true), "");
        // Names differ in more than case (ISO 29500-2, 6.2.2.3); of two entries with one name the first counts.
        foreach (var entry in Translate(() => _zip.Entries, ""))
            _entries.TryAdd(entry.FullName, entry);
    }

    /// <summary>The kind of file that it should be.</summary>
    public PackageKind Kind { get; }

    /// <summary>The names of all parts, in ordinal order.</summary>
    public IEnumerable<string> Names => _entries.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is such a part.</summary>
    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>Reads a part as XML, without document type definitions and without anything outside it.</summary>
    /// <param name="name">The part's name, without a slash at the start.</param>
    /// <param name="read">Reads it; gets a reader positioned before the root element.</param>
    public T ReadXml<T>(string name, Func<PartXmlReader, T> read) => Translate(
        () =>
        {
            using var stream = Open(name);
            using var xml = XmlReader.Create(stream, Settings());
            return read(new PartXmlReader(xml, _limits));
        },
        name);

    /// <summary>Reads a part as XML to no other end than what <paramref name="read"/> does.</summary>
    public void ReadXml(string name, Action<PartXmlReader> read) => ReadXml(name, xml =>
    {
        read(xml);
        return true;
    });

    /// <summary>Reads a part as bytes.</summary>
    public byte[] ReadBytes(string name) => Translate(
        () =>
        {
            using var stream = Open(name);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        },
        name);

    /// <summary>Copies the whole file.</summary>
    public void CopyTo(Stream target)
    {
        _file.Position = 0;
        _file.CopyTo(target);
    }

    public void Dispose() => _zip.Dispose();

    private BoundedStream Open(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            throw BadPackageException.Broken($"the file has no part `{name}`");
        if (entry.Length <= _limits.PartSize && (_unpacked += entry.Length) > _limits.TotalSize)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the parts of the file are larger than {_limits.TotalSize >> 20} MB together"));
        return new BoundedStream(entry, _limits);
    }

    private XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new BoundedNameTable(_limits.Names),
    };

    // A ZIP is read from its end.
    private static Stream Buffered(Stream file, PackageLimits limits)
    {
        if (file.CanSeek)
            return file.Length <= limits.FileSize ? file : throw TooLarge(limits);
        var copy = new MemoryStream();
        Span<byte> buffer = stackalloc byte[4096];
        for (var count = file.Read(buffer); count > 0; count = file.Read(buffer))
        {
            copy.Write(buffer[..count]);
            if (copy.Length > limits.FileSize)
                throw TooLarge(limits);
        }

        copy.Position = 0;
        return copy;
    }

    private static BadPackageException TooLarge(PackageLimits limits) => new(
        OfficeDiagnostics.UnsafeFile,
        FormattableString.Invariant($"the file is larger than {limits.FileSize >> 20} MB"),
        "take large pictures out of the file");

    private static T Translate<T>(Func<T> read, string part)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            // The runtime has no other sign that it was a document type definition; some builds have the resource's name for text.
            throw e.Message.Contains("dtd", StringComparison.OrdinalIgnoreCase)
                ? BadPackageException.Unsafe($"the part `{part}` has a document type definition, which no Office file has")
                : BadPackageException.Broken(FormattableString.Invariant($"the part `{part}` is not well-formed XML at line {e.LineNumber}, column {e.LinePosition}"));
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw BadPackageException.Broken(part.Length > 0 ? $"the part `{part}` can't be unpacked" : "the file is damaged: its end is missing, or was changed");
        }
    }
}
