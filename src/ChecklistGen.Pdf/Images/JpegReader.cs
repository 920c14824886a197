using System.Buffers.Binary;

namespace ChecklistGen.Pdf.Images;

/// <summary>Reads as much of a JPEG file as a PDF has to say about it; the file itself goes in as it is (ISO 32000-1, 7.4.8).</summary>
internal static class JpegReader
{
    /// <exception cref="InvalidDataException">It is not a JPEG file that a PDF can hold; the message ends a sentence.</exception>
    public static ImageData Read(byte[] file)
    {
        if (!file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            throw new InvalidDataException("it is neither PNG nor JPEG");
        var hasAdobeMarker = false;
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            if (at + 2 + length > file.Length || length < 2)
                break;
            var segment = file.AsSpan(at + 4, length - 2);
            hasAdobeMarker |= marker == 0xEE && segment.StartsWith("Adobe"u8);
            if (marker is 0xC0 or 0xC1 or 0xC2)
                return FromFrame(file, segment, hasAdobeMarker);
            if (marker is 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCF and not 0xCC))
                throw new InvalidDataException("it is a JPEG of a kind that few programs read");
            at += 2 + length;
        }

        throw new InvalidDataException("the JPEG file is damaged");
    }

    private static ImageData FromFrame(byte[] file, ReadOnlySpan<byte> frame, bool hasAdobeMarker)
    {
        if (frame.Length < 6 || frame.Length < 6 + (3 * frame[5]))
            throw new InvalidDataException("the JPEG file is damaged");
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        var components = frame[5];
        if (frame[0] != 8)
            throw new InvalidDataException("its samples do not have 8 bits");
        if (components is not (1 or 3))
            throw new InvalidDataException("its colours are for print (CMYK)");
        if (width == 0 || height == 0 || file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
            throw new InvalidDataException("the JPEG file is damaged");
        return new ImageData(width, height, components, file)
        {
            IsJpeg = true,
            IsPlainRgb = components == 3 && !hasAdobeMarker && frame[6] == 'R' && frame[9] == 'G' && frame[12] == 'B',
        };
    }
}
