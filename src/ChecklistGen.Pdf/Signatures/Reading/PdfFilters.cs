using System.IO.Compression;

namespace ChecklistGen.Pdf.Signatures.Reading;

/// <summary>Decodes the streams in which files keep their structure; programs compress those with Flate alone (ISO 32000-1, 7.4.4).</summary>
internal static class PdfFilters
{
    // A file of references to eight million objects takes less.
    private const int MostBytes = 1 << 28;

    public static byte[] Decode(PdfDictionary stream)
    {
        var data = stream.Data!.Value;
        var filter = stream["Filter"] is PdfArray { Count: 1 } filters ? filters[0] : stream["Filter"];
        if (filter is null)
            return data.ToArray();
        if (filter is not PdfName { Value: "FlateDecode" or "Fl" })
            throw new PdfSyntaxException("its structure is compressed in a way that is not supported");
        var parameters = (stream["DecodeParms"] is PdfArray { Count: 1 } list ? list[0] : stream["DecodeParms"]) as PdfDictionary;
        var inflated = Inflate(data);
        return (parameters?.Integer("Predictor") ?? 1) switch
        {
            1 => inflated,
            >= 10 and <= 15 => Unpredict(inflated, parameters!),
            _ => throw new PdfSyntaxException("its structure is compressed in a way that is not supported"),
        };
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> data)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            using var result = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = zlib.Read(buffer)) > 0;)
            {
                result.Write(buffer.AsSpan(0, read));
                if (result.Length > MostBytes)
                    throw new PdfSyntaxException("its structure is too large");
            }

            return result.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new PdfSyntaxException("a stream can't be decompressed");
        }
    }

    // The filters of PNG (ISO/IEC 15948, 9), whose first byte in each row says which.
    private static byte[] Unpredict(byte[] data, PdfDictionary parameters)
    {
        var sample = Math.Clamp((parameters.Integer("Colors") ?? 1) * (parameters.Integer("BitsPerComponent") ?? 8) / 8, 1, 32);
        var width = Math.Clamp(parameters.Integer("Columns") ?? 1, 1, 1 << 20) * sample;
        var rows = data.Length / (width + 1);
        var result = new byte[rows * width];
        for (var row = 0; row < rows; row++)
        {
            var kind = data[row * (width + 1)];
            for (var i = 0; i < width; i++)
            {
                var at = (row * width) + i;
                int left = i >= sample ? result[at - sample] : 0;
                int above = row > 0 ? result[at - width] : 0;
                int corner = row > 0 && i >= sample ? result[at - width - sample] : 0;
                result[at] = (byte)(data[(row * (width + 1)) + 1 + i] + kind switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => 0,
                });
            }
        }

        return result;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
