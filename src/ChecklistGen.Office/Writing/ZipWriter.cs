using System.Buffers.Binary;
using System.Text;

namespace ChecklistGen.Office.Writing;

/// <summary>Writes a ZIP file (APPNOTE 6.3.9) whose bytes depend on its content alone.</summary>
/// <remarks>
/// <c>ZipArchive</c> stamps each entry with the operating system it runs on, so that one document would have other
/// bytes on another machine; and it can't take entries that were compressed already.
/// </remarks>
internal static class ZipWriter
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;
    private const ushort Store = 0;
    private const ushort Deflate = 8;

    // 1980-01-01, the first day that ZIP knows.
    private const ushort Date = (1 << 5) | 1;

    /// <summary>Writes the parts in the order given.</summary>
    /// <exception cref="InvalidOperationException">The package is larger than ZIP holds without its 64-bit extension (4 GB).</exception>
    public static void Write(Stream output, IReadOnlyCollection<PackedPart> parts)
    {
        using var directory = new MemoryStream();
        long offset = 0;
        Span<byte> common = stackalloc byte[26];
        Span<byte> nothing = stackalloc byte[10];
        nothing.Clear();
        foreach (var part in parts)
        {
            if (part.Length > uint.MaxValue || offset > uint.MaxValue)
                throw new InvalidOperationException($"the package is too large at `{part.Name}`");
            var name = Encoding.UTF8.GetBytes(part.Name);
            WriteCommon(common, part, name.Length);

            WriteNumber(output, LocalHeader);
            output.Write(common);
            output.Write(name);
            part.CopyTo(output);

            WriteNumber(directory, CentralHeader);
            directory.Write([(byte)Version, 0]);
            directory.Write(common);
            // Comment length, disk, and attributes inside and outside: all 0.
            directory.Write(nothing);
            WriteNumber(directory, (uint)offset);
            directory.Write(name);
            offset += 4 + common.Length + name.Length + part.CompressedLength;
        }

        directory.WriteTo(output);
        WriteEnd(output, parts.Count, (uint)directory.Length, (uint)offset);
    }

    // The fields that an entry's local header and its central one have in common.
    private static void WriteCommon(Span<byte> header, PackedPart part, int nameLength)
    {
        header.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], part.IsStored ? Store : Deflate);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)part.CompressedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], (uint)part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }

    private static void WriteEnd(Stream output, int count, uint directoryLength, uint directoryOffset)
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndOfDirectory);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], directoryLength);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directoryOffset);
        output.Write(end);
    }

    private static void WriteNumber(Stream output, uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        output.Write(bytes);
    }
}
