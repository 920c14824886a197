using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>Writes small pictures of few colours as PNG (ISO 15948).</summary>
internal static class PngWriter
{
    private const byte BitsPerPixel = 2;
    private const int PixelsPerByte = 8 / BitsPerPixel;
    private const byte Indexed = 3;
    private const byte Up = 2; // the filter: each byte is what it is more than the one above it

    /// <summary>A picture whose lines are all alike.</summary>
    /// <param name="line">The pixels of a line, each the index of a colour.</param>
    /// <param name="height">How many such lines it has.</param>
    /// <param name="palette">The colours, four at most.</param>
    /// <param name="above">How many lines of the first colour are above them.</param>
    public static byte[] Write(ReadOnlySpan<byte> line, int height, ReadOnlySpan<Colour> palette, int above = 0)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(png, "IHDR", Header(line.Length, above + height));
        WriteChunk(png, "PLTE", Colours(palette));
        WriteChunk(png, "IDAT", Pixels(line, height, above));
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = BitsPerPixel;
        header[9] = Indexed;
        return header;
    }

    private static byte[] Colours(ReadOnlySpan<Colour> palette)
    {
        var bytes = new byte[palette.Length * 3];
        for (var i = 0; i < palette.Length; i++)
            (bytes[i * 3], bytes[(i * 3) + 1], bytes[(i * 3) + 2]) = (palette[i].Red, palette[i].Green, palette[i].Blue);
        return bytes;
    }

    private static byte[] Pixels(ReadOnlySpan<byte> line, int height, int above)
    {
        var first = Packed(line);
        var unchanged = new byte[first.Length];
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, Compression.Options, leaveOpen: true))
        {
            for (var y = -above; y < height; y++)
            {
                zlib.WriteByte(Up);
                zlib.Write(y == 0 ? first : unchanged);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Packed(ReadOnlySpan<byte> line)
    {
        var bytes = new byte[(line.Length + PixelsPerByte - 1) / PixelsPerByte];
        for (var x = 0; x < line.Length; x++)
            bytes[x / PixelsPerByte] |= (byte)(line[x] << (8 - BitsPerPixel - (x % PixelsPerByte * BitsPerPixel)));
        return bytes;
    }

    private static void WriteChunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        png.Write(name);
        png.Write(data);
        var checksum = new Crc32();
        checksum.Append(name);
        checksum.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, checksum.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
