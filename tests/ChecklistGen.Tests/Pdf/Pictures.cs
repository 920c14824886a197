using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.IO.Hashing;

namespace ChecklistGen.Tests.Pdf;

/// <summary>Small pictures made in code.</summary>
internal static class Pictures
{
    /// <summary>A PNG in RGB that goes from blue to white.</summary>
    public static ImmutableArray<byte> Gradient()
    {
        const int width = 32, height = 16;
        var rows = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            rows.WriteByte(0);
            for (var x = 0; x < width; x++)
                rows.Write([(byte)(x * 8), (byte)(x * 8), 255]);
        }

        return Png(width, height, bitDepth: 8, colourType: 2, rows.ToArray());
    }

    /// <summary>A PNG file from rows that are filtered already.</summary>
    public static ImmutableArray<byte> Png(int width, int height, int bitDepth, int colourType, byte[] rows, bool isInterlaced = false, params (string Type, byte[] Data)[] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bitDepth, (byte)colourType, (byte)(isInterlaced ? 1 : 0));
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);

        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> length = stackalloc byte[4];
        foreach (var (type, data) in (IEnumerable<(string, byte[])>)[("IHDR", header), .. chunks, ("IDAT", compressed.ToArray()), ("IEND", [])])
        {
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            file.Write(length);
            byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(type), .. data];
            file.Write(body);
            BinaryPrimitives.WriteUInt32BigEndian(length, Crc32.HashToUInt32(body));
            file.Write(length);
        }

        return [.. file.ToArray()];
    }
}
