using System.Buffers.Binary;

namespace ChecklistGen.Pdf.Images;

/// <summary>What a PNG file says of itself (ISO/IEC 15948, 11.2.2).</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, int ColourType, bool IsInterlaced)
{
    private const long MostSamples = 100_000_000;

    public const int Grey = 0;
    public const int Rgb = 2;
    public const int Palette = 3;
    public const int GreyAlpha = 4;
    public const int RgbAlpha = 6;

    /// <summary>Numbers for each sample.</summary>
    public int Channels => ColourType switch
    {
        Rgb => 3,
        GreyAlpha => 2,
        RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>From one sample to the next in a row, for filters; at least 1.</summary>
    public int BytesPerSample => Math.Max(1, Channels * BitDepth / 8);

    public int RowLength(int width) => ((width * Channels * BitDepth) + 7) / 8;

    /// <exception cref="InvalidDataException">No such picture can be read.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < 13)
            throw new InvalidDataException("the PNG file is damaged");
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(chunk), BinaryPrimitives.ReadInt32BigEndian(chunk[4..]), chunk[8], chunk[9], chunk[12] == 1);
        var isKnown = (header.ColourType, header.BitDepth) is
            (Grey, 1 or 2 or 4 or 8 or 16) or (Palette, 1 or 2 or 4 or 8) or (Rgb or GreyAlpha or RgbAlpha, 8 or 16);
        if (!isKnown || header.Width <= 0 || header.Height <= 0)
            throw new InvalidDataException("the PNG file is damaged");
        if ((long)header.Width * header.Height * header.Channels > MostSamples)
            throw new InvalidDataException("it is too large");
        return header;
    }
}
