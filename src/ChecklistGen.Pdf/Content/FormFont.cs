using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>
/// The font of form fields: it has whatever people type in Latin, Greek and Cyrillic letters, so that a viewer can redraw it
/// (ISO 19005-3, 6.2.11.6). Embedded only where a file has fields to type into.
/// </summary>
internal sealed class FormFont(PdfFile file, FontSet fonts)
{
    /// <summary>The name by which fields refer to it.</summary>
    public const string Resource = "FF";

    // Unicode's blocks of letters for Latin, Greek and Cyrillic, with their marks, punctuation, currencies and signs.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x03FF), (0x0400, 0x052F), (0x1E00, 0x1FFF), (0x2010, 0x2027), (0x2030, 0x205E),
        (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2193), (0x2200, 0x22FF), (0xFB01, 0xFB02),
    ];

    private static readonly Lazy<int[]> Characters =
        new(() => [.. Blocks.SelectMany(b => Enumerable.Range(b.First, b.Last - b.First + 1)).Where(c => BuiltInFonts.Get(FontStyle.Regular).Glyph(c) != 0)]);

    private readonly Lazy<EmbeddedFont> _font = new(() => Fill(new EmbeddedFont(Choose(fonts), file.Allocate(), Resource)));

    /// <summary>The font's object; null where no field uses it.</summary>
    public ObjectId? Id => _font.IsValueCreated ? _font.Value.Id : null;

    /// <summary>Makes sure that the font is in the file.</summary>
    public void Use() => _ = _font.Value;

    /// <summary>Whether the font has every character of a text; blanks and line ends need none.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(r => r.Value is '\n' or '\r' or '\t' || _font.Value.TryGetCode(r.Value, out _));

    /// <summary>The codes of characters, two bytes each; null where the font lacks one.</summary>
    public byte[]? Encode(IEnumerable<int> characters)
    {
        var bytes = new List<byte>();
        foreach (var character in characters)
        {
            if (!_font.Value.TryGetCode(character, out var code))
                return null;
            bytes.Add((byte)(code >> 8));
            bytes.Add((byte)code);
        }

        return [.. bytes];
    }

    /// <summary>Writes the font, where a field uses it.</summary>
    public void Write()
    {
        if (_font.IsValueCreated)
            _font.Value.Write(file, hasMap: true);
    }

    // The theme's regular font where it has all that the built-in one has.
    private static TrueTypeFont Choose(FontSet fonts)
    {
        var theme = fonts.Theme(FontStyle.Regular);
        return Characters.Value.All(c => theme.Glyph(c) != 0) ? theme : BuiltInFonts.Get(FontStyle.Regular);
    }

    private static EmbeddedFont Fill(EmbeddedFont font)
    {
        foreach (var character in Characters.Value)
            font.Code(character, font.Font.Glyph(character));
        return font;
    }
}
