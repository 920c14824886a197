namespace ChecklistGen.Pdf.Images;

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
