using System.Buffers.Binary;
using System.IO.Compression;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Images;

/// <summary>Reads PNG files of every kind into samples of 8 bits (ISO/IEC 15948).</summary>
internal static class PngReader
{
    private const long MostSamples = 100_000_000;

    // Adam7: where each pass begins and how far apart its samples lie, across and down.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">Its header.</param>
    /// <exception cref="InvalidDataException">The file is damaged or too large; the message ends a sentence.</exception>
    public static ImageData Read(byte[] file, PngHeader header)
    {
        var isKnown = (header.Colours, header.BitDepth) is
            (PngColours.Grey, 1 or 2 or 4 or 8 or 16) or (PngColours.Palette, 1 or 2 or 4 or 8)
            or (PngColours.Rgb or PngColours.GreyAlpha or PngColours.RgbAlpha, 8 or 16);
        if (!isKnown)
            throw new InvalidDataException(ImageStore.Damaged);
        if ((long)header.Width * header.Height * header.Channels > MostSamples)
            throw new InvalidDataException("it is too large");

        byte[] palette = [], transparency = [];
        var compressed = new MemoryStream();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
                break;
            var type = file.AsSpan(at + 4, 4);
            var chunk = file.AsSpan(at + 8, length);
            if (type.SequenceEqual("PLTE"u8))
                palette = chunk.ToArray();
            else if (type.SequenceEqual("tRNS"u8))
                transparency = chunk.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                compressed.Write(chunk);
            at += 12 + length;
        }

        compressed.Position = 0;
        var samples = new PngSamples(header, palette, transparency);
        using var pixels = new ZLibStream(compressed, CompressionMode.Decompress);
        try
        {
            if (!header.IsInterlaced)
                ReadPass(pixels, header, samples, (0, 0, 1, 1));
            else
                Array.ForEach(Passes, pass => ReadPass(pixels, header, samples, pass));
        }
        catch (EndOfStreamException problem)
        {
            throw new InvalidDataException("the file is cut off", problem);
        }

        return samples.ToImage();
    }

    private static void ReadPass(ZLibStream pixels, PngHeader header, PngSamples samples, (int X, int Y, int StepX, int StepY) pass)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
            return;
        var above = new byte[((width * header.Channels * header.BitDepth) + 7) / 8];
        var row = new byte[above.Length];
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            var filter = pixels.ReadByte();
            pixels.ReadExactly(row);
            Unfilter(filter, row, above, Math.Max(1, header.Channels * header.BitDepth / 8));
            for (var i = 0; i < width; i++)
                samples.Set(pass.X + (i * pass.StepX), y, row, i);
            (row, above) = (above, row);
        }
    }

    // ISO/IEC 15948, 9.2: each byte is stored as the difference from a prediction.
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
                _ => throw new InvalidDataException(ImageStore.Damaged),
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

/// <summary>Collects the samples of a PNG file as 8-bit grey or RGB, and their opacity.</summary>
internal sealed class PngSamples
{
    private readonly PngHeader _header;
    private readonly byte[] _palette;
    private readonly byte[] _transparency;
    private readonly byte[] _colours;
    private readonly byte[] _alpha;
    private readonly int _components;
    private bool _isOpaque = true;

    /// <param name="header">The file's header.</param>
    /// <param name="palette">The colours of a palette, three bytes each.</param>
    /// <param name="transparency">The opacity of palette colours, or the one colour that is transparent.</param>
    public PngSamples(PngHeader header, byte[] palette, byte[] transparency)
    {
        (_header, _palette, _transparency) = (header, palette, transparency);
        _components = header.Colours is PngColours.Grey or PngColours.GreyAlpha ? 1 : 3;
        _colours = new byte[header.Width * header.Height * _components];
        _alpha = new byte[header.Width * header.Height];
    }

    /// <summary>Adds a sample.</summary>
    /// <param name="x">Where it belongs, from the left.</param>
    /// <param name="y">Where it belongs, from the top.</param>
    /// <param name="row">The row that it is in.</param>
    /// <param name="index">Its place in the row.</param>
    public void Set(int x, int y, byte[] row, int index)
    {
        var target = (y * _header.Width) + x;
        var colour = _colours.AsSpan(target * _components, _components);
        var alpha = _header.Colours == PngColours.Palette ? FromPalette(Number(row, index, 0), colour) : FromChannels(row, index, colour);
        _alpha[target] = alpha;
        _isOpaque &= alpha == 255;
    }

    public ImageData ToImage() =>
        new(_header.Width, _header.Height, _components, _colours) { Alpha = _isOpaque ? null : _alpha };

    private byte FromPalette(int entry, Span<byte> colour)
    {
        if (3 * entry + 3 > _palette.Length)
            throw new InvalidDataException(ImageStore.Damaged);
        _palette.AsSpan(3 * entry, 3).CopyTo(colour);
        return entry < _transparency.Length ? _transparency[entry] : (byte)255;
    }

    private byte FromChannels(byte[] row, int index, Span<byte> colour)
    {
        var isTransparentColour = _transparency.Length >= 2 * _components;
        for (var channel = 0; channel < _components; channel++)
        {
            var number = Number(row, index, channel);
            colour[channel] = To8Bits(number);
            isTransparentColour = isTransparentColour && number == ((_transparency[2 * channel] << 8) | _transparency[(2 * channel) + 1]);
        }

        return _header.Channels > _components ? To8Bits(Number(row, index, _components)) : isTransparentColour ? (byte)0 : (byte)255;
    }

    private int Number(byte[] row, int index, int channel)
    {
        var position = (index * _header.Channels) + channel;
        switch (_header.BitDepth)
        {
            case 16:
                return (row[2 * position] << 8) | row[(2 * position) + 1];
            case 8:
                return row[position];
            default:
                var bit = position * _header.BitDepth;
                return (row[bit / 8] >> (8 - _header.BitDepth - (bit % 8))) & ((1 << _header.BitDepth) - 1);
        }
    }

    private byte To8Bits(int number) => (byte)(_header.BitDepth == 16 ? number >> 8 : number * 255 / ((1 << _header.BitDepth) - 1));
}
