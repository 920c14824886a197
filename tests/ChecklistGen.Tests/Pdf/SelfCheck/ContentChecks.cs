using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S17 to S22 on pages, and on the appearances of fields.</summary>
internal static class ContentChecks
{
    public static void Run(CheckContext context)
    {
        var fonts = new FontChecks(context);
        var pdf = context.Pdf;
        for (var i = 0; i < pdf.Pages.Count; i++)
        {
            var (page, where) = (pdf.Pages[i], $"page {i + 1}");
            context.Say(17, pdf.Dictionary(page, "Resources") is not null, $"no resources: {where}");
            var contents = new ContentStream(context, fonts, where, pdf.Dictionary(page, "Resources") ?? new PdfDictionary(), isPage: true)
                .Read(pdf.Decode(pdf.Get(page, "Contents")));
            context.Contents.Add(pdf.Pages[i].Number, contents);
            context.Say(22, contents.Select(c => c.Mcid).SequenceEqual(Enumerable.Range(0, contents.Count)), $"MCIDs of {where} are not 0, 1, 2 …");
        }

        foreach (var (number, value) in pdf.All)
        {
            if (value is PdfDictionary form && pdf.Name(form, "Subtype") == "Form" && form.Data is not null)
                CheckAppearance(context, fonts, number, form);
        }

        foreach (var font in pdf.Dictionary(pdf.Catalog, "AcroForm", "DR", "Font") is { } all ? all.Keys.Select(k => all[k]) : [])
            fonts.Check(pdf.Dictionary(font));
    }

    private static void CheckAppearance(CheckContext context, FontChecks fonts, int number, PdfDictionary form)
    {
        var resources = context.Pdf.Dictionary(form, "Resources");
        context.Say(36, resources is not null && context.Pdf.Numbers(form, "BBox").Length == 4, $"resources or box of appearance {number}");
        new ContentStream(context, fonts, $"appearance {number}", resources ?? new PdfDictionary(), isPage: false).Read(context.Pdf.Decode(form));
    }
}
