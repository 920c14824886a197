using System.Text;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf;

/// <summary>Which characters a font file has, for a search for fallback fonts.</summary>
public static class FontCoverage
{
    /// <summary>Whether a font has a character; false for a file that is not a font that can be embedded.</summary>
    public static bool Has(ReadOnlyMemory<byte> font, Rune character) =>
        TrueTypeFont.TryRead(font, out _)?.Glyph(character.Value) > 0;
}
