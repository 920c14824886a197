namespace ChecklistGen.Pdf.Fonts;

/// <summary>The glyph that shows a character, and whose it is.</summary>
internal readonly record struct FontGlyph(TrueTypeFont Font, ushort Glyph, GlyphOrigin Origin);
