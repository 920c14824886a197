using System.Text;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf;

/// <summary>Measures text exactly as <see cref="PdfWriter"/> sets it: same fonts, same kerning, same substitutes.</summary>
/// <remarks>Safe for use by several threads. Fonts are read when first needed and shared with the writer.</remarks>
/// <param name="family">The typeface.</param>
/// <param name="findFallback">Finds a font for characters that the typeface lacks; see <see cref="PdfOptions.FindFallbackFont"/>.</param>
public sealed class FontMeasurer(FontFamily family, Func<Rune, ReadOnlyMemory<byte>?>? findFallback = null) : ITextMeasurer
{
    private readonly FontSet _fonts = new(family, findFallback);

    // Of the text that is being measured: a table's words are measured by the thousand.
    [ThreadStatic]
    private static List<ShapedGlyph>? s_glyphs;

    /// <inheritdoc/>
    public double Width(ReadOnlySpan<char> text, TextStyle style)
    {
        var glyphs = s_glyphs ??= [];
        glyphs.Clear();
        Shaper.Shape(text, _fonts, style.FontStyle, glyphs);
        var sum = 0;
        foreach (var glyph in glyphs)
            sum += glyph.Advance + glyph.Kerning;
        return sum * style.Size / 1000;
    }
}
