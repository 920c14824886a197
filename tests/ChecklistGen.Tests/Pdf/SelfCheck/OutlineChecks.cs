using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S39: the outline hangs together, and pages have labels.</summary>
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
            var below = item.Has("First") ? Count(context, item) : 0;
            context.Say(39, (item["Count"] as int? ?? 0) == below, $"number below outline item {next.Number}");
            count += 1 + below;
            previous = next;
        }

        context.Say(39, parent["Last"] as PdfReference == previous, "end of the outline");
        return count;
    }
}
