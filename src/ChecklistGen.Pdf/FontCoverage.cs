using System.Text;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf;

/// <summary>Which characters a font file has, for a search for fallback fonts. The file itself is not kept.</summary>
public sealed class FontCoverage
{
    private readonly CharacterMap _characters;
    private readonly int _glyphCount;

    private FontCoverage(TrueTypeFont font)
    {
        _characters = new CharacterMap(new FontTable(font.Table("cmap").Span.ToArray()));
        _glyphCount = font.GlyphCount;
    }

    /// <summary>Reads what a font file has; null for a file that is not a font that can be embedded.</summary>
    public static FontCoverage? TryRead(ReadOnlyMemory<byte> file) => TrueTypeFont.TryRead(file, out _) is { } font ? new FontCoverage(font) : null;

    /// <summary>Whether the font has a character.</summary>
    public bool Has(Rune character) => _characters.Glyph(character.Value) is > 0 and var glyph && glyph < _glyphCount;
}
