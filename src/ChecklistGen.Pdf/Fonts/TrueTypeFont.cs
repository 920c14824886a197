using System.Text;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// A TrueType font as far as a PDF needs it; tables are read when first asked for. Safe for use by several threads,
/// and shared by all documents of a run.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly Dictionary<string, FontTable> _tables;
    private readonly FontTable _hmtx;
    private readonly FontTable _loca;
    private readonly FontTable _glyf;
    private readonly CharacterMap _characters;
    private readonly Lazy<IKerning> _kerning;
    private readonly int _metricCount;
    private readonly bool _longOffsets;

    private TrueTypeFont(Dictionary<string, FontTable> tables, string? name)
    {
        _tables = tables;
        (_hmtx, _loca, _glyf) = (Table("hmtx"), Table("loca"), Table("glyf"));
        var (head, hhea, os2, post) = (Table("head"), Table("hhea"), Table("OS/2"), Table("post"));
        UnitsPerEm = Math.Max(1, head.U16(18));
        GlyphCount = Table("maxp").U16(4);
        _longOffsets = head.I16(50) != 0;
        _metricCount = Math.Max(1, hhea.U16(34));
        _characters = new CharacterMap(Table("cmap"));
        _kerning = new Lazy<IKerning>(() => new KerningMemory(Kerning.Read(Table("GPOS"), Table("kern"), GlyphCount), GlyphCount));
        Ascent = Thousandths(hhea.I16(4));
        Descent = Thousandths(hhea.I16(6));
        CapHeight = os2.U16(0) >= 2 && os2.I16(88) > 0 ? Thousandths(os2.I16(88)) : Ascent * 2 / 3;
        Weight = os2.Length > 0 ? os2.U16(4) : 400;
        ItalicAngle = post.I32(4) / 65536.0;
        Bounds = [Thousandths(head.I16(36)), Thousandths(head.I16(38)), Thousandths(head.I16(40)), Thousandths(head.I16(42))];
        Name = name ?? FontName.Read(Table("name"));
    }

    /// <summary>The PostScript name, in characters that a PDF name takes as they are.</summary>
    public string Name { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>How far the typeface rises above the baseline, in thousandths of an em, as are all measures here.</summary>
    public int Ascent { get; }

    /// <summary>How far it falls below the baseline; negative.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>From 100 to 900; 400 is regular.</summary>
    public int Weight { get; }

    /// <summary>In degrees, negative for a slant to the right.</summary>
    public double ItalicAngle { get; }

    /// <summary>The box around all glyphs: left, bottom, right, top.</summary>
    public int[] Bounds { get; }

    /// <summary>Reads a font file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">Why it can't be embedded, as the end of a sentence; null when it can.</param>
    /// <param name="name">The PostScript name, for a font that does not carry one.</param>
    public static TrueTypeFont? TryRead(ReadOnlyMemory<byte> file, out string? problem, string? name = null)
    {
        var whole = new FontTable(file);
        var start = whole.U32(0) == 0x74746366 ? whole.U32(12) : 0; // "ttcf": a collection, of which the first font is taken
        var tables = new Dictionary<string, FontTable>(StringComparer.Ordinal);
        for (var i = 0; i < whole.U16(start + 4); i++)
        {
            var record = start + 12 + (16 * i);
            tables.TryAdd(Encoding.ASCII.GetString(whole.Slice(record, 4).Span), whole.Slice(whole.U32(record + 8), whole.U32(record + 12)));
        }

        problem = ProblemOf(tables) ?? (FontFiles.CutTable(file.Span) is { } cut ? $"the file is cut short: its table `{cut}` is not all there" : null);
        var font = problem is null ? new TrueTypeFont(tables, name) : null;
        if (font is { _characters.IsUnicode: false })
            problem = "it does not say which glyphs show which characters";
        return problem is null ? font : null;
    }

    public FontTable Table(string tag) => _tables.GetValueOrDefault(tag, FontTable.Empty);

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public ushort Glyph(int codePoint)
    {
        var glyph = _characters.Glyph(codePoint);
        return glyph < GlyphCount ? glyph : (ushort)0;
    }

    /// <summary>How far the pen moves: rounded as in the file's tables of widths, so that layout and viewer agree.</summary>
    public int Advance(ushort glyph) => Thousandths(RawAdvance(glyph));

    public int RawAdvance(ushort glyph) => _hmtx.U16(4 * Math.Min(glyph, _metricCount - 1));

    public int RawLeftBearing(ushort glyph) => glyph < _metricCount
        ? _hmtx.I16((4 * glyph) + 2)
        : _hmtx.I16((4 * _metricCount) + (2 * (glyph - _metricCount)));

    /// <summary>How much nearer (negative) or farther two glyphs stand than their advances say.</summary>
    public int KerningBetween(ushort left, ushort right) => Thousandths(_kerning.Value.Between(left, right));

    /// <summary>The outline as the font holds it; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var (start, end) = _longOffsets
            ? (_loca.U32(4 * glyph), _loca.U32((4 * glyph) + 4))
            : (2 * _loca.U16(2 * glyph), 2 * _loca.U16((2 * glyph) + 2));
        return _glyf.Slice(start, end - start).Span;
    }

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private static string? ProblemOf(Dictionary<string, FontTable> tables)
    {
        if (tables.ContainsKey("CFF ") || tables.ContainsKey("CFF2"))
            return "its outlines are PostScript (CFF), not TrueType";
        foreach (var needed in new[] { "head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf" })
        {
            if (!tables.TryGetValue(needed, out var table) || table.Length == 0)
                return $"it is not a TrueType font: its table `{needed}` is missing";
        }

        // OS/2 fsType: the low bits grant less and less, and the most generous one set counts.
        var permissions = tables.GetValueOrDefault("OS/2", FontTable.Empty).U16(8);
        return permissions switch
        {
            _ when (permissions & 0x000E) == 0x0002 => "its licence bits forbid embedding",
            _ when (permissions & 0x0100) != 0 => "its licence bits forbid embedding only the glyphs used",
            _ when (permissions & 0x0200) != 0 => "its licence bits allow embedding bitmaps only",
            _ => null,
        };
    }
}

/// <summary>Reads a font's PostScript name (<c>name</c> table, id 6).</summary>
internal static class FontName
{
    private const int PostScriptName = 6;
    private const int LongestName = 63;

    public static string Read(FontTable name)
    {
        var strings = name.U16(4);
        for (var i = 0; i < name.U16(2); i++)
        {
            var record = 6 + (12 * i);
            if (name.U16(record + 6) != PostScriptName)
                continue;
            var bytes = name.Slice(strings + name.U16(record + 10), name.U16(record + 8)).Span;
            var text = name.U16(record) == 1 ? Encoding.ASCII.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            var clean = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-').Take(LongestName));
            if (clean.Length > 0)
                return clean;
        }

        return "Font";
    }
}
