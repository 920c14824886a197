using System.Buffers.Binary;

namespace ChecklistGen.Documents.Theming;

/// <summary>The size of a picture in pixels, and its type, read from its first bytes.</summary>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public readonly record struct PictureSize(string MediaType, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads a PNG's or a JPEG's size; null for anything else, and for a picture without an extent.</summary>
    public static PictureSize? TryRead(ReadOnlySpan<byte> picture)
    {
        var size = picture.StartsWith(PngSignature) ? Png(picture) : picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(picture) : null;
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>Whether a picture has an end: a PNG its last chunk (PNG specification, 11.2.5), a JPEG its EOI marker (ITU-T T.81, B.2.1). Half a file has none.</summary>
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

    // IHDR comes first: length, name, width, height (PNG specification, 11.2.2).
    private static PictureSize? Png(ReadOnlySpan<byte> png) => png.Length < 24
        ? null
        : new PictureSize("image/png", BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    // The first frame header (SOF0 to SOF15 but for tables and the arithmetic conditioning) has the size (ITU-T T.81, B.2.2).
    private static PictureSize? Jpeg(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureSize("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return null;
    }
}
