using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Images;

namespace ChecklistGen.Pdf.Content;

/// <summary>The pictures of one file: each is written once, however often it is shown.</summary>
internal sealed class ImageWriter(PdfFile file)
{
    private readonly Dictionary<ImageData, (string Resource, ObjectId Id)> _written = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pictures by the names under which content shows them, in order of first use.</summary>
    public IEnumerable<(string Resource, ObjectId Id)> Resources => _written.Values;

    /// <summary>The name under which content shows a picture.</summary>
    public string ResourceOf(ImageData image)
    {
        if (!_written.TryGetValue(image, out var known))
            _written.Add(image, known = (FormattableString.Invariant($"Im{_written.Count + 1}"), Write(image)));
        return known.Resource;
    }

    private ObjectId Write(ImageData image)
    {
        ObjectId? mask = image.Alpha is { } alpha ? file.AddStream(alpha, o => Describe(o, image, 1)) : null;
        var id = file.Allocate();
        void Entries(ObjectWriter o)
        {
            Describe(o, image, image.Components);
            if (mask is { } soft)
                o.Reference("SMask", soft);
            if (image.IsPlainRgb)
                o.Open("DecodeParms").Integer("ColorTransform", 0).Close();
        }

        return image.IsJpeg
            ? file.WriteEncodedStream(id, image.Data, "DCTDecode", Entries)
            : file.WriteStream(id, image.Data, Entries);
    }

    private static void Describe(ObjectWriter o, ImageData image, int components) =>
        o.Name("Type", "XObject").Name("Subtype", "Image").Integer("Width", image.Width).Integer("Height", image.Height)
            .Name("ColorSpace", components == 1 ? "DeviceGray" : "DeviceRGB").Integer("BitsPerComponent", 8);
}
