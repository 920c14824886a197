using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S1 to S7: the bytes, and what no object may hold.</summary>
internal static partial class FileChecks
{
    private const int LongestString = 32767;
    private const int LongestName = 127;

    private static readonly string[] Forbidden =
    [
        "AA", "JS", "XFA", "NeedsRendering", "Requirements", "AlternatePresentations", "PresSteps", "OPI", "Alternates", "TR",
        "HTP", "CIDSet", "Encrypt", "OCProperties",
    ];

    public static void Run(CheckContext context)
    {
        CheckHeader(context);
        CheckTables(context);
        CheckTrailer(context);
        foreach (var (number, value) in context.Pdf.All)
            CheckValue(context, value, number.ToString(CultureInfo.InvariantCulture));
        CheckValue(context, context.Pdf.Trailer, "trailer");
        CheckPages(context);
    }

    /// <summary>Whether a string in hexadecimal has an odd number of digits, which PdfPig forgives.</summary>
    public static bool HasOddHex(ReadOnlySpan<byte> values) =>
        Strings().Matches(Encoding.Latin1.GetString(values)).Any(s => s.Groups["digits"].Value.Count(char.IsAsciiHexDigit) % 2 == 1);

    private static void CheckHeader(CheckContext context)
    {
        var file = context.File;
        var comment = file.AsSpan(9);
        var length = comment.IndexOf((byte)'\n');
        context.Say(1, file.AsSpan().StartsWith("%PDF-1.7\n"u8) && comment[0] == '%' && length >= 5 && !comment[1..length].ContainsAnyInRange((byte)0, (byte)127), "header");
        context.Say(2, file.AsSpan().EndsWith("%%EOF\n"u8), "end of file");
    }

    private static void CheckTables(CheckContext context)
    {
        var (file, start) = (context.File, PdfObjects.CrossReferences(context.File));
        // Objects stand one after the other; the last is followed by the cross-references.
        int[] ends = [.. Revisions(context).SelectMany(Ends).Where(o => o >= 0 && o <= file.Length).Distinct().Order()];
        foreach (var (number, offset) in context.Pdf.Offsets)
        {
            var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            if (context.Say(2, offset < file.Length && file.AsSpan(offset).StartsWith(head), $"offset of object {number}"))
                CheckObject(context, number, file.AsSpan(offset..ends[Array.BinarySearch(ends, offset) + 1])[head.Length..]);
        }

        if (file.AsSpan(start).StartsWith("xref\n"u8))
            CheckEntries(context, start + 5);
    }

    // A signed file is as it was before, with more behind it.
    private static IEnumerable<(byte[] File, PdfObjects Pdf)> Revisions(CheckContext context)
    {
        yield return (context.File, context.Pdf);
        for (var end = context.File.Length - 1; (end = context.File.AsSpan(0, end).LastIndexOf("\n%%EOF\n"u8)) >= 0;)
        {
            var before = context.File[..(end + "\n%%EOF\n".Length)];
            if (before.Length < context.File.Length)
                yield return (before, PdfObjects.Read(before));
        }
    }

    private static IEnumerable<int> Ends((byte[] File, PdfObjects Pdf) revision) =>
        [.. revision.Pdf.Offsets.Values, PdfObjects.CrossReferences(revision.File), revision.File.AsSpan().LastIndexOf("startxref\n"u8)];

    private static void CheckObject(CheckContext context, int number, ReadOnlySpan<byte> rest)
    {
        var isStream = context.Pdf.All[number] is PdfDictionary { Data: not null };
        var value = isStream ? rest[..rest.IndexOf("\nstream\n"u8)] : rest;
        context.Say(6, !HasOddHex(value), $"odd hexadecimal string in {number}");
        if (!isStream)
        {
            context.Say(4, rest.EndsWith("\nendobj\n"u8), $"end of object {number}");
            return;
        }

        var data = rest[(value.Length + 8)..];
        var length = ((PdfDictionary)context.Pdf.All[number]!)["Length"] as int? ?? -1;
        context.Say(4, length >= 0 && length <= data.Length && data[length..].SequenceEqual("\nendstream\nendobj\n"u8), $"length of stream {number}");
    }

    private static void CheckEntries(CheckContext context, int line)
    {
        while (!context.File.AsSpan(line).StartsWith("trailer"u8))
        {
            var head = context.File.AsSpan(line, context.File.AsSpan(line).IndexOf((byte)'\n') + 1);
            line += head.Length;
            var match = HeadOfEntries().Match(Encoding.Latin1.GetString(head));
            if (!context.Say(2, match.Success, "head of the cross-reference table"))
                break;
            for (var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture); count > 0; count--, line += 20)
            {
                var entry = Encoding.Latin1.GetString(context.File.AsSpan(line, 20));
                if (!context.Say(2, entry[..10].All(char.IsAsciiDigit) && entry[10] == ' ' && entry[16] == ' ' && entry[17] is 'n' or 'f' && entry[18..] is " \n" or " \r" or "\r\n", "entry of the cross-reference table"))
                    return;
            }
        }
    }

    private static void CheckTrailer(CheckContext context)
    {
        var trailer = context.Pdf.Trailer;
        var ids = context.Pdf.Array(trailer, "ID");
        context.Say(3, ids is [PdfString { Bytes.Length: 16 }, PdfString { Bytes.Length: 16 }], "trailer ID");
        context.Say(3, trailer["Size"] as int? == context.Pdf.All.Keys.Max() + 1 && !trailer.Has("Encrypt"), "trailer");
    }

    private static void CheckValue(CheckContext context, object? value, string path)
    {
        switch (value)
        {
            case PdfReference reference:
                context.Say(5, context.Pdf.All.ContainsKey(reference.Number), $"dangling reference {reference.Number} at {path}");
                break;
            case PdfDictionary dictionary:
                CheckDictionary(context, dictionary, path);
                foreach (var key in dictionary.Keys)
                {
                    context.Say(6, key.Length <= LongestName, $"name of {key.Length} bytes in {path}");
                    CheckValue(context, dictionary[key], $"{path}/{key}");
                }

                break;
            case PdfArray array:
                foreach (var item in array)
                    CheckValue(context, item, path);
                break;
            case PdfString text:
                context.Say(6, text.Bytes.Length <= LongestString, $"string of {text.Bytes.Length} bytes in {path}");
                break;
            case PdfName name:
                context.Say(6, name.Value.Length <= LongestName, $"name of {name.Value.Length} bytes in {path}");
                break;
            case double number:
                context.Say(6, Math.Abs(number) < int.MaxValue, $"number in {path}");
                break;
        }
    }

    private static void CheckDictionary(CheckContext context, PdfDictionary dictionary, string path)
    {
        if (dictionary.Data is not null)
            CheckStream(context, dictionary, path);
        foreach (var key in Forbidden)
            context.Say(7, !dictionary.Has(key), $"/{key} in {path}");
        foreach (var key in (string[])["NeedAppearances", "Interpolate"])
            context.Say(7, dictionary[key] is not true, $"/{key} in {path}");
        var isAction = context.Pdf.Name(dictionary, "Type") == "Action" || dictionary.Has("URI");
        context.Say(7, !isAction || context.Pdf.Name(dictionary, "S") is "URI" or "GoTo", $"action in {path}");
    }

    private static void CheckStream(CheckContext context, PdfDictionary stream, string path)
    {
        var filter = context.Pdf.Get(stream, "Filter");
        context.Say(4, filter is null or PdfName { Value: "FlateDecode" or "DCTDecode" }, $"filter of {path}");
        context.Say(4, !stream.Has("F") && !stream.Has("FFilter") && !stream.Has("FDecodeParms"), $"external stream {path}");
        try
        {
            context.Pdf.Decode(stream);
        }
        catch (InvalidDataException)
        {
            context.Say(4, false, $"stream {path} does not inflate");
        }
    }

    private static void CheckPages(CheckContext context)
    {
        context.Say(5, context.Pdf.Get(context.Pdf.Catalog, "Pages", "Count") as int? == context.Pdf.Pages.Count, "number of pages");
        foreach (var page in context.Pdf.Pages)
        {
            context.Say(5, context.Pdf.Name(page, "Type") == "Page", "page");
            var box = context.Pdf.Numbers(page, "MediaBox");
            context.Say(6, box.Length == 4 && box[2] - box[0] is >= 3 and <= 14400 && box[3] - box[1] is >= 3 and <= 14400, "size of a page");
        }
    }

    [GeneratedRegex(@"^\d+ (?<count>\d+)\n$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadOfEntries();

    [GeneratedRegex(@"\((\\.|[^\\)])*\)|<<|<(?<digits>[^>]*)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Strings();
}
