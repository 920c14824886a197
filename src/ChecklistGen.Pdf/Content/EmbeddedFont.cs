using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>The fonts that a file embeds: those that are used.</summary>
internal sealed class FontLibrary(PdfFile file)
{
    private readonly Dictionary<TrueTypeFont, EmbeddedFont> _fonts = [];

    /// <summary>All of them, in order of first use.</summary>
    public IReadOnlyCollection<EmbeddedFont> All => _fonts.Values;

    public EmbeddedFont Get(TrueTypeFont font)
    {
        if (!_fonts.TryGetValue(font, out var embedded))
            _fonts.Add(font, embedded = new EmbeddedFont(font, file.Allocate(), FormattableString.Invariant($"F{_fonts.Count + 1}")));
        return embedded;
    }

    /// <summary>Writes them all; no text can be drawn after that.</summary>
    public void Write()
    {
        foreach (var font in _fonts.Values)
            font.Write(file);
    }
}

/// <summary>
/// A font embedded in a file: a composite font with a code for each <i>character</i> shown, even where two share a
/// glyph, because each code is mapped to one character when text is copied (ISO 32000-1, 9.10.3).
/// </summary>
internal sealed class EmbeddedFont(TrueTypeFont font, ObjectId id, string resource)
{
    private readonly Dictionary<int, int> _codes = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<int> _characters = [0];

    public ObjectId Id => id;

    public TrueTypeFont Font => font;

    /// <summary>The name by which content refers to it.</summary>
    public string Resource => resource;

    /// <summary>The code of a character, which is also its glyph's number in the embedded font.</summary>
    public int Code(int codePoint, ushort glyph)
    {
        if (!_codes.TryGetValue(codePoint, out var code))
        {
            _codes.Add(codePoint, code = _glyphs.Count);
            _glyphs.Add(glyph);
            _characters.Add(codePoint);
        }

        return code;
    }

    /// <summary>The code of a character that has been given one.</summary>
    public bool TryGetCode(int codePoint, out int code) => _codes.TryGetValue(codePoint, out code);

    /// <summary>Writes the font.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasMap">Whether its program says which glyph shows which character: viewers that set text themselves may look there.</param>
    public void Write(PdfFile file, bool hasMap = false)
    {
        var program = GlyphSubset.Build(font, _glyphs, hasMap ? [.. _characters.Skip(1)] : null);
        var name = FontDescriptor.SubsetName(font, program);
        var descriptor = FontDescriptor.Write(file, font, name, program);
        var toUnicode = file.AddStream(ToUnicodeMap.Build(_characters));
        var descendant = file.AddDictionary(o =>
        {
            o.Name("Type", "Font").Name("Subtype", "CIDFontType2").Name("BaseFont", name)
                .Open("CIDSystemInfo").Bytes("Registry", "Adobe"u8).Bytes("Ordering", "Identity"u8).Integer("Supplement", 0).Close()
                .Reference("FontDescriptor", descriptor).Name("CIDToGIDMap", "Identity").Integer("DW", font.Advance(0))
                .OpenArray("W").Integer(0).OpenArray();
            foreach (var glyph in _glyphs)
                o.Integer(font.Advance((ushort)glyph));
            o.CloseArray().CloseArray();
        });
        file.WriteDictionary(id, o => o.Name("Type", "Font").Name("Subtype", "Type0").Name("BaseFont", name)
            .Name("Encoding", "Identity-H").OpenArray("DescendantFonts").Reference(descendant).CloseArray()
            .Reference("ToUnicode", toUnicode));
    }
}
