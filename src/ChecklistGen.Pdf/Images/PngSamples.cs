namespace ChecklistGen.Pdf.Images;

/// <summary>Collects the samples of a PNG file as grey or RGB of 8 bits, and how opaque each is.</summary>
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
        _components = header.ColourType is PngHeader.Grey or PngHeader.GreyAlpha ? 1 : 3;
        _colours = new byte[header.Width * header.Height * _components];
        _alpha = new byte[header.Width * header.Height];
    }

    /// <summary>Takes a sample over.</summary>
    /// <param name="x">Where it belongs, from the left.</param>
    /// <param name="y">Where it belongs, from the top.</param>
    /// <param name="row">The row that it stands in.</param>
    /// <param name="index">Its place in the row.</param>
    public void Set(int x, int y, byte[] row, int index)
    {
        var target = (y * _header.Width) + x;
        var colour = _colours.AsSpan(target * _components, _components);
        var alpha = _header.ColourType == PngHeader.Palette ? FromPalette(Number(row, index, 0), colour) : FromChannels(row, index, colour);
        _alpha[target] = alpha;
        _isOpaque &= alpha == 255;
    }

    public ImageData ToImage() =>
        new(_header.Width, _header.Height, _components, _colours) { Alpha = _isOpaque ? null : _alpha };

    private byte FromPalette(int entry, Span<byte> colour)
    {
        if (3 * entry + 3 > _palette.Length)
            throw new InvalidDataException("the PNG file is damaged");
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
