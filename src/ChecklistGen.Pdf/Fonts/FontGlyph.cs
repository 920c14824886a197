namespace ChecklistGen.Pdf.Fonts;

/// <summary>The glyph that shows a character, and whose it is.</summary>
internal sealed record FontGlyph(TrueTypeFont Font, ushort Glyph, GlyphOrigin Origin);
