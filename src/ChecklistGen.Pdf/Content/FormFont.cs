using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>
/// The font of form fields: a simple font with every character of <see cref="WesternEncoding"/>, so that a reader can set
/// whatever people type (ISO 19005-3, 6.2.11.6).
/// </summary>
internal static class FormFont
{
    /// <summary>The name by which fields refer to it.</summary>
    public const string Resource = "FF";

    /// <summary>The theme's regular font where it has every character of the encoding, else the built-in one.</summary>
    public static TrueTypeFont From(FontSet fonts)
    {
        var theme = fonts.Theme(FontStyle.Regular);
        return WesternEncoding.IsCoveredBy(theme) ? theme : BuiltInFonts.Get(FontStyle.Regular);
    }

    public static void Write(PdfFile file, ObjectId id, TrueTypeFont font)
    {
        var glyphs = new List<int> { 0 };
        var characters = new List<int>();
        var widths = new List<int>();
        for (var code = WesternEncoding.FirstCode; code <= WesternEncoding.LastCode; code++)
        {
            var character = WesternEncoding.Character(code);
            var glyph = character == 0 ? (ushort)0 : WesternEncoding.Glyph(font, character);
            widths.Add(character == 0 ? 0 : font.Advance(glyph));
            if (character == 0)
                continue;
            characters.Add(character);
            glyphs.Add(glyph);
        }

        var program = GlyphSubset.Build(font, glyphs, characters);
        var name = FontDescriptor.SubsetName(font, program);
        var descriptor = FontDescriptor.Write(file, font, name, program, FontDescriptor.Nonsymbolic);
        file.WriteDictionary(id, o =>
        {
            o.Name("Type", "Font").Name("Subtype", "TrueType").Name("BaseFont", name).Name("Encoding", "WinAnsiEncoding")
                .Integer("FirstChar", WesternEncoding.FirstCode).Integer("LastChar", WesternEncoding.LastCode).OpenArray("Widths");
            foreach (var width in widths)
                o.Integer(width);
            o.CloseArray().Reference("FontDescriptor", descriptor);
        });
    }
}
