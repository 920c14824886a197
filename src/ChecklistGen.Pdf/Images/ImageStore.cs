using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Images;

/// <summary>The pictures of a document, each read once.</summary>
internal sealed class ImageStore
{
    private readonly Dictionary<byte[], ReadImage> _byArray = [];
    private readonly Dictionary<string, ReadImage> _byHash = new(StringComparer.Ordinal);

    /// <summary>The picture; null where it can't be shown, for the reason that <see cref="ProblemOf"/> gives.</summary>
    public ImageData? Find(Image node) => Read(node).Image;

    public string? ProblemOf(Image node) => Read(node).Problem;

    // The same array is the same picture; so are two arrays with the same bytes.
    private ReadImage Read(Image node)
    {
        var file = ImmutableCollectionsMarshal.AsArray(node.Content) ?? [];
        if (_byArray.TryGetValue(file, out var known))
            return known;
        var hash = Convert.ToHexString(SHA256.HashData(file));
        if (!_byHash.TryGetValue(hash, out known))
            _byHash.Add(hash, known = Read(file));
        _byArray.Add(file, known);
        return known;
    }

    private static ReadImage Read(byte[] file)
    {
        try
        {
            // The bytes tell the truth about the format; the media type only means to.
            return new ReadImage(PngReader.IsPng(file) ? PngReader.Read(file) : JpegReader.Read(file), null);
        }
        catch (InvalidDataException problem)
        {
            return new ReadImage(null, problem.Message);
        }
    }

    private sealed record ReadImage(ImageData? Image, string? Problem);
}

/// <summary>A picture as a PDF takes it.</summary>
/// <param name="Width">Samples in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">1 for grey, 3 for RGB.</param>
/// <param name="Data">Samples of 8 bits, or a whole JPEG file.</param>
internal sealed record ImageData(int Width, int Height, int Components, byte[] Data)
{
    /// <summary>Whether <see cref="Data"/> is a JPEG file.</summary>
    public bool IsJpeg { get; init; }

    /// <summary>Whether the JPEG file holds RGB itself, and not luminance and chrominance.</summary>
    public bool IsPlainRgb { get; init; }

    /// <summary>How opaque each sample is; null where all are.</summary>
    public byte[]? Alpha { get; init; }
}
