using System.Collections.Frozen;
using System.Text;
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
        return new LayoutPasses(document, fonts, new PdfOptions { SignatureFields = false }).Settle(theme, FrozenSet<int>.Empty).Numbers.PagesOfHeadings;
    }
}
