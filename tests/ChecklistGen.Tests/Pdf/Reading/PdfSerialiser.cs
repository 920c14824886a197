using System.Globalization;
using System.Text;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>Writes objects back into a file, so that a test can damage one of them and nothing else.</summary>
internal static class PdfSerialiser
{
    public static byte[] Write(PdfObjects pdf)
    {
        var file = new MemoryStream();
        Append(file, "%PDF-1.7\n%");
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, value) in pdf.All.OrderBy(o => o.Key))
        {
            offsets.Add(number, file.Length);
            Append(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{Text(value)}"));
            if (value is PdfDictionary { Data: { } data })
            {
                Append(file, "\nstream\n");
                file.Write(data);
                Append(file, "\nendstream");
            }

            Append(file, "\nendobj\n");
        }

        var start = file.Length;
        var size = offsets.Keys.Max() + 1;
        Append(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var number = 1; number < size; number++)
        {
            Append(file, offsets.TryGetValue(number, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")
                : "0000000000 65535 f \n");
        }

        Append(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n{Text(pdf.Trailer)}\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void Append(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        PdfName name => "/" + string.Concat(name.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' or '_' ? c.ToString() : $"#{(int)c:X2}")),
        PdfReference reference => string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"),
        PdfString text => $"<{Convert.ToHexString(text.Bytes)}>",
        PdfArray array => $"[{string.Join(' ', array.Select(Text))}]",
        PdfDictionary dictionary => $"<<{string.Concat(dictionary.Keys.Select(k => $"/{k} {Text(k == "Length" && dictionary.Data is { } data ? data.Length : dictionary[k])} "))}>>",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{value.GetType()} is not a value"),
    };
}
