using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Images;

/// <summary>The pictures of a document, each read once.</summary>
internal sealed class ImageStore
{
    /// <summary>What is wrong with a file that does not hold what it should, as the end of a sentence.</summary>
    public const string Damaged = "the file is damaged";

    private readonly Dictionary<byte[], ReadImage> _byArray = [];
    private readonly Dictionary<string, ReadImage> _byHash = new(StringComparer.Ordinal);

    /// <summary>The picture; null where it can't be shown, for the reason that <see cref="ProblemOf"/> gives.</summary>
    public ImageData? Find(Image node) => Read(node).Image;

    /// <summary>Why a picture can't be shown, as the end of a sentence; null where it can.</summary>
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
            // The bytes decide about the format: the media type may be wrong.
            return new ReadImage(
                PictureHeader.TryRead(file) switch
                {
                    PngHeader header => PngReader.Read(file, header),
                    JpegHeader header => Jpeg(file, header),
                    _ => throw new InvalidDataException(PictureHeader.IsPicture(file) ? Damaged : "it is neither PNG nor JPEG"),
                },
                null);
        }
        catch (InvalidDataException problem)
        {
            return new ReadImage(null, problem.Message);
        }
    }

    // A JPEG file is embedded as it is (ISO 32000-1, 7.4.8), so only its header is read.
    private static ImageData Jpeg(byte[] file, JpegHeader header) => header switch
    {
        { Process: > 2 } => throw new InvalidDataException("it is a JPEG of a kind that few programs read"),
        { BitDepth: not 8 } => throw new InvalidDataException("its samples do not have 8 bits"),
        { Components: not (1 or 3) } => throw new InvalidDataException("its colours are for print (CMYK)"),
        _ when !PictureHeader.HasEnd(file) => throw new InvalidDataException(Damaged),
        _ => new ImageData(header.Width, header.Height, header.Components, file) { IsJpeg = true, IsPlainRgb = header.IsPlainRgb },
    };

    private sealed record ReadImage(ImageData? Image, string? Problem);
}

/// <summary>A picture as it goes into a PDF.</summary>
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
