using System.Runtime.InteropServices;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>Turns text into glyphs, one for each character, kerned: layout, drawing and measuring all go through here, so that they agree.</summary>
internal static class Shaper
{
    /// <summary>Appends the glyphs of a text; reports each character that the theme's font does not show, or that needs more than a glyph of its own.</summary>
    /// <param name="text">The text, in one style.</param>
    /// <param name="fonts">Where glyphs come from.</param>
    /// <param name="style">The style.</param>
    /// <param name="glyphs">Where they go.</param>
    /// <param name="imperfect">Called for each character from another font, or from none, or of a complex script.</param>
    public static void Shape(ReadOnlySpan<char> text, FontSet fonts, FontStyle style, List<ShapedGlyph> glyphs, Action<int, FontGlyph>? imperfect = null)
    {
        var theme = fonts.Theme(style);
        var previous = -1; // the glyph that the next one is kerned with
        foreach (var rune in Characters.Prepare(text).EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (codePoint == Characters.ZeroWidthSpace)
                glyphs.Add(new ShapedGlyph(theme, codePoint, 0, GlyphKind.BreakHint));
            if (Characters.IsInvisible(codePoint))
                continue;

            var (font, glyph) = (theme, theme.Glyph(codePoint));
            if (glyph > 0 && ComplexScript.Of(codePoint) is not null)
                imperfect?.Invoke(codePoint, new FontGlyph(font, glyph, GlyphOrigin.Theme));
            if (glyph == 0 || Characters.IsControl(codePoint))
            {
                var found = Characters.IsControl(codePoint) ? FontSet.Missing : fonts.Find(codePoint, style);
                (font, glyph) = (found.Font, found.Glyph);
                if (found.Origin != GlyphOrigin.Theme)
                    imperfect?.Invoke(codePoint, found);
            }

            if (codePoint == Characters.SoftHyphen)
            {
                glyphs.Add(new ShapedGlyph(font, codePoint, glyph, GlyphKind.SoftHyphen));
                continue;
            }

            if (previous >= 0)
                Kern(ref CollectionsMarshal.AsSpan(glyphs)[previous], font, glyph);
            previous = glyphs.Count;
            var kind = Characters.IsBreakingSpace(codePoint) ? GlyphKind.Space : GlyphKind.Letter;
            glyphs.Add(new ShapedGlyph(font, codePoint, glyph, kind) { Advance = font.Advance(glyph) });
        }
    }

    private static void Kern(ref ShapedGlyph left, TrueTypeFont font, ushort right)
    {
        if (ReferenceEquals(left.Font, font))
            left.Kerning = font.KerningBetween(left.Glyph, right);
    }
}

/// <summary>A character with the glyph that shows it.</summary>
/// <param name="Font">The glyph's font.</param>
/// <param name="CodePoint">The character.</param>
/// <param name="Glyph">The glyph's number in the font.</param>
/// <param name="Kind">What it means for line breaks.</param>
internal record struct ShapedGlyph(TrueTypeFont Font, int CodePoint, ushort Glyph, GlyphKind Kind)
{
    /// <summary>How far the pen moves, in thousandths of the type's size, kerning left out; 0 for what is not drawn.</summary>
    public int Advance { get; set; }

    /// <summary>What to add before the next glyph, in the same measure.</summary>
    public int Kerning { get; set; }

    /// <summary>Whether it is a character to be drawn, if only as a blank.</summary>
    public readonly bool IsDrawn => Kind is GlyphKind.Letter or GlyphKind.Space;
}

/// <summary>What a character means for line breaks.</summary>
internal enum GlyphKind : byte // texts are long lists of glyphs
{
    /// <summary>Part of a word, as are no-break spaces.</summary>
    Letter,

    /// <summary>A blank: a line may end after it.</summary>
    Space,

    /// <summary>Invisible, but a line may end here.</summary>
    BreakHint,

    /// <summary>A line may end here and then shows a hyphen.</summary>
    SoftHyphen,

    /// <summary>A line ends here.</summary>
    LineEnd,

    /// <summary>Something other than text in the line.</summary>
    Object,
}
