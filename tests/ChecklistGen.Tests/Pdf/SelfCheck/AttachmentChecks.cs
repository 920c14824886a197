using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S37: attached files are named everywhere they must be, and are what they claim.</summary>
internal static partial class AttachmentChecks
{
    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        var names = pdf.Array(pdf.Catalog, "Names", "EmbeddedFiles", "Names") ?? [];
        var keys = names.OfType<PdfString>().Select(s => s.Key).ToList();
        context.Say(37, keys.SequenceEqual(keys.Order(StringComparer.Ordinal), StringComparer.Ordinal), "names of attachments are not sorted");
        var named = names.OfType<PdfReference>().Select(r => r.Number).ToHashSet();
        var associated = (pdf.Array(pdf.Catalog, "AF") ?? []).OfType<PdfReference>().Select(r => r.Number).ToHashSet();
        var present = pdf.All.Where(o => o.Value is PdfDictionary d && pdf.Name(d, "Type") == "Filespec").Select(o => o.Key).ToHashSet();
        context.Say(37, named.SetEquals(present) && associated.SetEquals(present), "AF, Names and file specifications differ");
        foreach (var number in present)
            Check(context, number, (PdfDictionary)pdf.All[number]!);
    }

    private static void Check(CheckContext context, int number, PdfDictionary specification)
    {
        var pdf = context.Pdf;
        context.Say(37, pdf.Text(specification, "F")?.Length > 0 && pdf.Text(specification, "F") == pdf.Text(specification, "UF") && pdf.Text(specification, "Desc")?.Length > 0, $"names of attachment {number}");
        context.Say(37, pdf.Name(specification, "AFRelationship") is "Source" or "Data" or "Alternative" or "Supplement" or "Unspecified", $"relationship of attachment {number}");
        var stream = pdf.Dictionary(specification, "EF", "F");
        context.Say(37, MediaType().IsMatch(pdf.Name(stream, "Subtype") ?? ""), $"media type of attachment {number}");
        var content = pdf.Decode(stream);
        context.Say(37, pdf.Get(stream, "Params", "Size") as int? == content.Length && pdf.Text(stream, "Params", "ModDate")?.Length > 0, $"size and date of attachment {number}");
#pragma warning disable CA5351 // The format asks for it.
        context.Say(37, (pdf.Get(stream, "Params", "CheckSum") as PdfString)?.Bytes.SequenceEqual(MD5.HashData(content)) == true, $"check sum of attachment {number}");
#pragma warning restore CA5351
    }

    [GeneratedRegex(@"^[-\w+.]+/[-\w+.]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediaType();
}
