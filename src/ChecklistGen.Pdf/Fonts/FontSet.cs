using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// The fonts of a document in the order in which they are asked for a glyph: the theme's, our marks, the built-in ones,
/// and what the caller finds for us. Safe for use by several threads, as is what it hands out.
/// </summary>
internal sealed class FontSet(FontFamily family, Func<Rune, ReadOnlyMemory<byte>?>? findFallback)
{
    private static readonly ConditionalWeakTable<byte[], ReadFont> ReadFonts = [];

    private readonly TrueTypeFont?[] _theme = new TrueTypeFont?[4];
    private readonly Dictionary<int, FontGlyph>[] _found = [[], [], [], []]; // by style
    private readonly List<FontProblem> _problems = [];

    /// <summary>Why files of the theme or of the fallback could not be used.</summary>
    public IReadOnlyList<FontProblem> Problems => _problems;

    /// <summary>The glyph for what no font has.</summary>
    public static FontGlyph Missing { get; } = new(SymbolFont.Font, SymbolFont.UnknownGlyph, GlyphOrigin.Missing);

    /// <summary>The theme's font of a style; the regular one where it has no such style, Carlito where it has none that can be used.</summary>
    public TrueTypeFont Theme(FontStyle style) => _theme[(int)style] ??= LoadTheme(style);

    /// <summary>The glyph for a character, from the first font that has it; where none has, one that says so.</summary>
    public FontGlyph Find(int codePoint, FontStyle style)
    {
        lock (_problems)
        {
            if (!_found[(int)style].TryGetValue(codePoint, out var found))
                _found[(int)style].Add(codePoint, found = Search(codePoint, style));
            return found;
        }
    }

    private FontGlyph Search(int codePoint, FontStyle style)
    {
        var theme = Theme(style);
        if (theme.Glyph(codePoint) is > 0 and var own)
            return new FontGlyph(theme, own, GlyphOrigin.Theme);
        foreach (var standIn in Characters.StandIns(codePoint))
        {
            if (theme.Glyph(standIn) is > 0 and var similar)
                return new FontGlyph(theme, similar, GlyphOrigin.Theme);
        }

        if (codePoint != 0xFFFD && SymbolFont.Font.Glyph(codePoint) is > 0 and var mark)
            return new FontGlyph(SymbolFont.Font, mark, GlyphOrigin.Theme);

        foreach (var font in (TrueTypeFont[])[Theme(FontStyle.Regular), BuiltInFonts.Get(style)])
        {
            if (font.Glyph(codePoint) is > 0 and var glyph)
                return new FontGlyph(font, glyph, GlyphOrigin.Fallback);
        }

        if (Fallback(codePoint) is { } other && other.Glyph(codePoint) is > 0 and var borrowed)
            return new FontGlyph(other, borrowed, GlyphOrigin.Fallback);
        return Missing;
    }

    private TrueTypeFont? Fallback(int codePoint)
    {
        if (findFallback is null || !Rune.TryCreate(codePoint, out var rune) || findFallback(rune) is not { IsEmpty: false } file)
            return null;

        // The same file is read once, however many characters it helps out with.
        var bytes = MemoryMarshal.TryGetArray(file, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : file.ToArray();
        return Use(bytes, $"a font found for U+{codePoint:X4}", isTheme: false);
    }

    private TrueTypeFont LoadTheme(FontStyle style)
    {
        if (family.Files is not { } files)
            return BuiltInFonts.Get(style);
        var file = style switch
        {
            FontStyle.Bold => files.Bold,
            FontStyle.Italic => files.Italic,
            FontStyle.Bold | FontStyle.Italic => files.BoldItalic ?? files.Bold,
            _ => files.Regular,
        };
        if (file is null)
            return Theme(FontStyle.Regular);
        var name = style == FontStyle.Regular ? family.Name : $"{family.Name} ({style})";
        return Use(ImmutableCollectionsMarshal.AsArray(file.Value) ?? [], name, isTheme: true) ?? BuiltInFonts.Get(style);
    }

    private TrueTypeFont? Use(byte[] file, string name, bool isTheme)
    {
        var read = ReadFonts.GetValue(file, f => new ReadFont(TrueTypeFont.TryRead(f, out var problem), problem));
        var problem = new FontProblem($"`{name}` can't be embedded: {read.Problem}", isTheme);
        lock (_problems)
        {
            if (read.Font is null && !_problems.Contains(problem))
                _problems.Add(problem);
        }

        return read.Font;
    }

    private sealed record ReadFont(TrueTypeFont? Font, string? Problem);
}

/// <summary>The glyph that shows a character, and whose it is.</summary>
internal sealed record FontGlyph(TrueTypeFont Font, ushort Glyph, GlyphOrigin Origin);

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

/// <summary>A font file that can't be used.</summary>
/// <param name="Message">Which, and why.</param>
/// <param name="IsTheme">Whether the theme asks for it; else it was found for a character, and another may be.</param>
internal sealed record FontProblem(string Message, bool IsTheme);
