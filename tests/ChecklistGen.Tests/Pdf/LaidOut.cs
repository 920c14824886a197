using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Layout;
using ChecklistGen.Pdf.Layout.Passes;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Tests.Pdf;

/// <summary>A document as pages of boxes, before anything is drawn.</summary>
internal static class LaidOut
{
    /// <summary>As the writer puts it into the file: set more tightly where that saves a page.</summary>
    public static List<Page> Final(Document document)
    {
        var pages = new List<Page>();
        DocumentLayout.Prepare(PdfMaker.Transform(document), Theme.Default, new FontSet(Theme.Default.Font, null), new PdfOptions()).Run(pages.Add);
        return pages;
    }

    /// <summary>In the usual spacing.</summary>
    public static List<Page> Pages(Document document, PdfOptions? options = null, Theme? theme = null)
    {
        theme ??= Theme.Default;
        var transformed = PdfMaker.Transform(document, theme, options);
        var pages = new List<Page>();
        DocumentLayout.Run(
            new LayoutContext
            {
                Document = transformed,
                Usual = theme,
                IsFillable = options?.Fillable ?? false,
                HasSignatureFields = options?.SignatureFields ?? true,
                Fonts = new FontSet(theme.Font, options?.FindFallbackFont),
                Images = new ImageStore(),
                Numbers = new PageNumbers(),
                Diagnostics = new DiagnosticBag(),
                Anchors = TextReferences.Of(transformed).Anchors,
            },
            pages.Add);
        return pages;
    }
}
