namespace ChecklistGen.Pdf.Fonts;

/// <summary>How near a glyph is to what was asked for.</summary>
internal enum GlyphOrigin
{
    /// <summary>It is the theme's, or a mark of our own.</summary>
    Theme,

    /// <summary>The theme's typeface lacks the character; another one has it.</summary>
    Fallback,

    /// <summary>No font has the character; the glyph says so.</summary>
    Missing,
}
