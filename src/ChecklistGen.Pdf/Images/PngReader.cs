using System.Buffers.Binary;
using System.IO.Compression;

namespace ChecklistGen.Pdf.Images;

/// <summary>Reads PNG files of every kind into samples of 8 bits (ISO/IEC 15948).</summary>
internal static class PngReader
{
    // Adam7: where each pass begins and how far apart its samples lie, across and down.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static bool IsPng(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <exception cref="InvalidDataException">The file is damaged or too large; the message ends a sentence.</exception>
    public static ImageData Read(byte[] file)
    {
        byte[] palette = [], transparency = [];
        var compressed = new MemoryStream();
        PngHeader? header = null;
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
                break;
            var type = file.AsSpan(at + 4, 4);
            var chunk = file.AsSpan(at + 8, length);
            if (type.SequenceEqual("IHDR"u8))
                header = PngHeader.Read(chunk);
            else if (type.SequenceEqual("PLTE"u8))
                palette = chunk.ToArray();
            else if (type.SequenceEqual("tRNS"u8))
                transparency = chunk.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                compressed.Write(chunk);
            at += 12 + length;
        }

        if (header is not { } known)
            throw new InvalidDataException("the PNG file is damaged");
        compressed.Position = 0;
        var samples = new PngSamples(known, palette, transparency);
        using var pixels = new ZLibStream(compressed, CompressionMode.Decompress);
        try
        {
            if (!known.IsInterlaced)
                ReadPass(pixels, known, samples, (0, 0, 1, 1));
            else
                Array.ForEach(Passes, pass => ReadPass(pixels, known, samples, pass));
        }
        catch (EndOfStreamException problem)
        {
            throw new InvalidDataException("the PNG file is cut off", problem);
        }

        return samples.ToImage();
    }

    private static void ReadPass(ZLibStream pixels, PngHeader header, PngSamples samples, (int X, int Y, int StepX, int StepY) pass)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
            return;
        var above = new byte[header.RowLength(width)];
        var row = new byte[above.Length];
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            var filter = pixels.ReadByte();
            pixels.ReadExactly(row);
            Unfilter(filter, row, above, header.BytesPerSample);
            for (var i = 0; i < width; i++)
                samples.Set(pass.X + (i * pass.StepX), y, row, i);
            (row, above) = (above, row);
        }
    }

    // ISO/IEC 15948, 9.2: each byte is told by its difference from a guess.
    private static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0;
            int aboveLeft = i >= step ? above[i - step] : 0;
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], aboveLeft),
                _ => throw new InvalidDataException("the PNG file is damaged"),
            });
        }
    }

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var guess = left + above - aboveLeft;
        var (toLeft, toAbove, toAboveLeft) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - aboveLeft));
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
