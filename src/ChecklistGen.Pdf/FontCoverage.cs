using System.Text;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf;

/// <summary>Tells which characters a font file has, for whoever looks for a fallback font.</summary>
public static class FontCoverage
{
    /// <summary>Whether a font that can be embedded has a character; false for what is no such font.</summary>
    public static bool Has(ReadOnlyMemory<byte> font, Rune character) =>
        TrueTypeFont.TryRead(font, out _)?.Glyph(character.Value) > 0;
}
