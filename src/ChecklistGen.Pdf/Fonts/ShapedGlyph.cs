namespace ChecklistGen.Pdf.Fonts;

/// <summary>A character with the glyph that shows it.</summary>
/// <param name="Font">Whose glyph it is.</param>
/// <param name="CodePoint">The character.</param>
/// <param name="Glyph">The glyph's number in the font.</param>
/// <param name="Kind">What it is for the end of a line.</param>
internal record struct ShapedGlyph(TrueTypeFont Font, int CodePoint, ushort Glyph, GlyphKind Kind)
{
    /// <summary>How far the pen moves, in thousandths of the type's size, kerning left out; 0 for what is not drawn.</summary>
    public int Advance { get; set; }

    /// <summary>What to add before the next glyph, in the same measure.</summary>
    public int Kerning { get; set; }

    /// <summary>Whether it is a character to be drawn, if only as a blank.</summary>
    public readonly bool IsDrawn => Kind is GlyphKind.Letter or GlyphKind.Space;
}
