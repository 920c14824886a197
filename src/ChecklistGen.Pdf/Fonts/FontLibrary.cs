using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>The fonts that one file embeds: those that something was set in.</summary>
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

    /// <summary>Writes them all. Nothing more can be set after that.</summary>
    public void Write()
    {
        foreach (var font in _fonts.Values)
            font.Write(file);
    }
}
