using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Layout.Passes;

namespace ChecklistGen.Pdf;

/// <summary>The pages of headings as <see cref="PdfWriter"/> lays documents out to print.</summary>
/// <param name="findFallback">What finds a font for what the typeface lacks; see <see cref="PdfOptions.FindFallbackFont"/>.</param>
public sealed class HeadingPages(Func<Rune, ReadOnlyMemory<byte>?>? findFallback = null) : IHeadingPages
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, int> Of(Document document, Theme theme)
    {
        var fonts = new FontSet(theme.Font, findFallback);
        // One pass is enough: no line of a table of contents becomes longer by its number.
        var context = DocumentLayout.Prepare(document, theme, fonts, new PdfOptions { SignatureFields = false }, new DiagnosticBag());
        return context.Numbers.PagesOfHeadings;
    }
}
