using System.Buffers.Binary;

namespace ChecklistGen.Documents;

/// <summary>What a picture's first bytes say of it.</summary>
/// <param name="Width">In pixels, more than 0.</param>
/// <param name="Height">In pixels, more than 0.</param>
public abstract record PictureHeader(int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    /// <summary><c>image/png</c> or <c>image/jpeg</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>Whether a file begins as a PNG or a JPEG does, sound or not.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> file) => file.StartsWith(PngSignature) || file.StartsWith(JpegSignature);

    /// <summary>Reads a PNG's or a JPEG's header; null for anything else, and for a picture that is damaged or has no extent.</summary>
    public static PictureHeader? TryRead(ReadOnlySpan<byte> picture)
    {
        PictureHeader? header = picture.StartsWith(PngSignature) ? Png(picture) : picture.StartsWith(JpegSignature) ? Jpeg(picture) : null;
        return header is { Width: > 0, Height: > 0 } ? header : null;
    }

    /// <summary>Whether a picture has an end: a PNG its last chunk (ISO/IEC 15948, 11.2.5), a JPEG its EOI marker (ITU-T T.81, B.2.1). Half a file has none.</summary>
    public static bool HasEnd(ReadOnlySpan<byte> picture)
    {
        if (!picture.StartsWith(PngSignature))
            return picture.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
        // Each chunk: length of its data, name, data, checksum.
        for (long at = PngSignature.Length; at + 12 <= picture.Length;)
        {
            var chunk = picture[(int)at..];
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk[4..].StartsWith("IEND"u8))
                return at <= picture.Length;
        }

        return false;
    }

    // IHDR comes first: length, name, width, height, depth, colours, compression, filters, interlacing (ISO/IEC 15948, 11.2.2).
    private static PngHeader? Png(ReadOnlySpan<byte> png) => png.Length < 29 || !png[12..].StartsWith("IHDR"u8)
        ? null
        : new PngHeader(BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]))
        {
            BitDepth = png[24],
            Colours = (PngColours)png[25],
            IsInterlaced = png[28] == 1,
        };

    // The first frame header (SOF0 to SOF15 but for tables and the arithmetic conditioning) has it all (ITU-T T.81, B.2.2).
    private static JpegHeader? Jpeg(ReadOnlySpan<byte> jpeg)
    {
        var hasAdobeMarker = false;
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF) // fills up
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (length < 2 || at + 2 + length > jpeg.Length)
                break;
            var segment = jpeg.Slice(at + 4, length - 2);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Frame(marker - 0xC0, segment, hasAdobeMarker);
            hasAdobeMarker |= marker == 0xEE && segment.StartsWith("Adobe"u8);
            at += 2 + length;
        }

        return null;
    }

    private static JpegHeader? Frame(int process, ReadOnlySpan<byte> frame, bool hasAdobeMarker) =>
        frame.Length < 6 || frame.Length < 6 + (3 * frame[5])
            ? null
            : new JpegHeader(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]))
            {
                Process = process,
                BitDepth = frame[0],
                Components = frame[5],
                IsPlainRgb = frame[5] == 3 && !hasAdobeMarker && frame[6] == 'R' && frame[9] == 'G' && frame[12] == 'B',
            };
}

/// <summary>What a PNG file says of itself (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record PngHeader(int Width, int Height) : PictureHeader(Width, Height)
{
    /// <inheritdoc/>
    public override string MediaType => "image/png";

    /// <summary>Bits of each number; as the file says, which may be wrong.</summary>
    public required int BitDepth { get; init; }

    /// <summary>What the numbers mean; as the file says, which may be wrong.</summary>
    public required PngColours Colours { get; init; }

    /// <summary>Whether the pixels come in seven passes (Adam7).</summary>
    public required bool IsInterlaced { get; init; }

    /// <summary>Numbers for each pixel.</summary>
    public int Channels => Colours switch
    {
        PngColours.Rgb => 3,
        PngColours.GreyAlpha => 2,
        PngColours.RgbAlpha => 4,
        _ => 1,
    };
}

/// <summary>What the numbers of a PNG's pixels mean (ISO/IEC 15948, 11.2.2, table 11.1).</summary>
public enum PngColours
{
    /// <summary>Shades of grey.</summary>
    Grey = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>An entry of the file's palette.</summary>
    Palette = 3,

    /// <summary>Grey, and how opaque it is.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue, and how opaque they are.</summary>
    RgbAlpha = 6,
}

/// <summary>What a JPEG file says of itself (ITU-T T.81, B.2.2).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record JpegHeader(int Width, int Height) : PictureHeader(Width, Height)
{
    /// <inheritdoc/>
    public override string MediaType => "image/jpeg";

    /// <summary>How it is coded: the number of its SOF marker, of which 0 to 2 (baseline, extended, progressive) are common.</summary>
    public required int Process { get; init; }

    /// <summary>Bits of each number.</summary>
    public required int BitDepth { get; init; }

    /// <summary>Numbers for each pixel: 1 for grey, 3 for colours, 4 for print (CMYK).</summary>
    public required int Components { get; init; }

    /// <summary>Whether the numbers are red, green and blue themselves, and not luminance and chrominance.</summary>
    public required bool IsPlainRgb { get; init; }
}
