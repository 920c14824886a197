using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S8 and S11: the catalog, languages, the colour profile.</summary>
internal static partial class CatalogChecks
{
    public static void Run(CheckContext context)
    {
        var (pdf, catalog) = (context.Pdf, context.Pdf.Catalog);
        context.Say(8, IsLanguage(pdf.Text(catalog, "Lang")), "language of the document");
        context.Say(8, pdf.Get(catalog, "MarkInfo", "Marked") is true && pdf.Get(catalog, "MarkInfo", "Suspects") is not true, "MarkInfo");
        context.Say(8, pdf.Get(catalog, "ViewerPreferences", "DisplayDocTitle") is true, "DisplayDocTitle");
        context.Say(8, pdf.Dictionary(catalog, "StructTreeRoot") is not null, "StructTreeRoot");
        foreach (var (number, value) in pdf.All)
        {
            if (value is PdfDictionary dictionary && dictionary.Has("Lang"))
                context.Say(8, IsLanguage(pdf.Text(dictionary, "Lang")), $"language in {number}");
        }

        CheckOutputIntent(context);
    }

    private static bool IsLanguage(string? tag) => tag is not null && LanguageTag().IsMatch(tag);

    private static void CheckOutputIntent(CheckContext context)
    {
        var pdf = context.Pdf;
        var intent = pdf.Dictionary(pdf.Catalog, "OutputIntents", 0);
        var stream = pdf.Dictionary(intent, "DestOutputProfile");
        if (!context.Say(11, pdf.Name(intent, "S") == "GTS_PDFA1" && pdf.Text(intent, "OutputConditionIdentifier")?.Length > 0 && stream is not null, "output intent"))
            return;

        var profile = pdf.Decode(stream);
        var components = Encoding.ASCII.GetString(profile.AsSpan(16, 4)) switch
        {
            "RGB " => 3,
            "GRAY" => 1,
            _ => 0,
        };
        context.Say(11, BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length && profile.AsSpan(36).StartsWith("acsp"u8)
            && profile[8] < 5 && profile.AsSpan(12).StartsWith("mntr"u8) && pdf.Get(stream, "N") as int? == components, "colour profile");
        var count = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128));
        for (var i = 0; i < count; i++)
        {
            var offset = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(136 + (12 * i)));
            var length = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(140 + (12 * i)));
            context.Say(11, offset % 4 == 0 && offset >= 132 + (12 * count) && offset + length <= profile.Length, $"tag {i} of the colour profile");
        }
    }

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}

/// <summary>S39: the outline hangs together, and pages have labels; S45: each item names its heading, which has the language.</summary>
internal static class OutlineChecks
{
    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        context.Say(39, pdf.Get(pdf.Catalog, "PageLabels", "Nums", 0) is 0, "page labels");
        var outline = pdf.Dictionary(pdf.Catalog, "Outlines");
        if (context.Say(39, outline is not null && outline.Has("First"), "outline"))
            context.Say(39, Count(context, outline!) == outline!["Count"] as int?, "number of outline items");
    }

    private static int Count(CheckContext context, PdfDictionary parent)
    {
        var pdf = context.Pdf;
        var count = 0;
        PdfReference? previous = null;
        for (var next = parent["First"] as PdfReference; next is not null; next = pdf.Dictionary(next)!["Next"] as PdfReference)
        {
            var item = pdf.Dictionary(next)!;
            context.Say(39, pdf.Text(item, "Title")?.Length > 0 && item["Prev"] as PdfReference == previous
                && pdf.Array(item, "Dest") is [PdfReference page, ..] && pdf.Pages.Contains(page), $"outline item {next.Number}");
            var heading = item["SE"] is PdfReference element ? context.Elements.Find(e => e.Number == element.Number) : null;
            context.Say(45, heading is { Type: ['H', ..] } || !context.Elements.Exists(e => e.Type is ['H', ..]), $"outline item {next.Number} names no heading");
            var below = item.Has("First") ? Count(context, item) : 0;
            context.Say(39, (item["Count"] as int? ?? 0) == below, $"number below outline item {next.Number}");
            count += 1 + below;
            previous = next;
        }

        context.Say(39, parent["Last"] as PdfReference == previous, "end of the outline");
        return count;
    }
}
