using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Pdf.File;

/// <summary>
/// The colour profile of the file's RGB numbers: sRGB (IEC 61966-2-1) as the smallest ICC v4 display
/// profile, three colorants and one curve that they share, adapted to D50 (ICC.1:2010).
/// </summary>
internal static class SrgbProfile
{
    /// <summary>The name under which output intents know the profile.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;

    // sRGB's primaries and the way from D65 to D50 (Bradford); the primaries add up to the white.
    private static readonly double[] White = [0.9642, 1.0, 0.8249];
    private static readonly double[] Red = [0.43604, 0.22248, 0.01392];
    private static readonly double[] Green = [0.38511, 0.71691, 0.09707];
    private static readonly double[] Blue = [0.14305, 0.06061, 0.71391];
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
    private static readonly double[] Adaptation =
        [1.04789, 0.02292, -0.05022, 0.02958, 0.99048, -0.01708, -0.00925, 0.01507, 0.75168];

    /// <summary>The profile as a stream with the filter <c>FlateDecode</c> has it.</summary>
    public static byte[] Compressed { get; } = Compress();

    private static byte[] Compress()
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, Compression.Options))
            zlib.Write(Create());
        return compressed.ToArray();
    }

    private static byte[] Create()
    {
        // The three curves are one (last) block, named three times.
        (string[] Tags, byte[] Data)[] blocks =
        [
            (["desc"], Text(Name)),
            (["cprt"], Text("No copyright, use freely")),
            (["wtpt"], Tagged("XYZ ", Fixed(White))),
            (["chad"], Tagged("sf32", Fixed(Adaptation))),
            (["rXYZ"], Tagged("XYZ ", Fixed(Red))),
            (["gXYZ"], Tagged("XYZ ", Fixed(Green))),
            (["bXYZ"], Tagged("XYZ ", Fixed(Blue))),
            (["rTRC", "gTRC", "bTRC"], Tagged("para", [0, 3, 0, 0, .. Fixed(Curve)])),
        ];
        var count = blocks.Sum(b => b.Tags.Length);
        var offset = HeaderLength + 4 + (12 * count);
        var table = new List<byte>(UInt32(count));
        var body = new List<byte>();
        foreach (var (tags, data) in blocks)
        {
            foreach (var tag in tags)
                table.AddRange([.. Ascii(tag), .. UInt32(offset + body.Count), .. UInt32(data.Length)]);
            body.AddRange(data);
            body.AddRange(new byte[-data.Length & 3]);
        }

        return [.. Header(offset + body.Count), .. table, .. body];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        UInt32(size).CopyTo(header, 0);
        header[8] = 4;
        header[9] = 0x20;
        Ascii("mntrRGB XYZ ").CopyTo(header, 12);
        byte[] created = [0x07, 0xE9, 0, 1, 0, 1];
        created.CopyTo(header, 24);
        Ascii("acsp").CopyTo(header, 36);
        Fixed(White).CopyTo(header, 68);
        return header;
    }

    private static byte[] Text(string value) =>
        Tagged("mluc", [.. UInt32(1), .. UInt32(12), .. Ascii("enUS"), .. UInt32(2 * value.Length), .. UInt32(28), .. Encoding.BigEndianUnicode.GetBytes(value)]);

    private static byte[] Tagged(string type, byte[] data) => [.. Ascii(type), 0, 0, 0, 0, .. data];

    // Numbers with 16 bits after the point.
    private static byte[] Fixed(double[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), (int)Math.Round(values[i] * 65536));
        return bytes;
    }

    private static byte[] Ascii(string value) => Encoding.ASCII.GetBytes(value);

    private static byte[] UInt32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
