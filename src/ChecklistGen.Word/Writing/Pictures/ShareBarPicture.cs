using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>A bar of shares as a picture.</summary>
internal sealed class ShareBarPicture
{
    // Sharp at 288 pixels to the inch, as good screens show it.
    private const int PixelsPerPoint = 4;

    // Word puts a picture on the baseline, LibreOffice one that is alone in its line at the line's upper edge: with this, in
    // points, its lower edge is at the baseline in both.
    private const double Above = 2.25;

    private readonly Theme _theme;
    private readonly List<(byte Colour, int End)> _parts = [];

    public ShareBarPicture(ShareBar bar, Theme theme)
    {
        _theme = theme;
        var whole = bar.Shares.Sum(s => (long)s.Value);
        long drawn = 0;
        foreach (var share in bar.Shares.Where(s => s.Value > 0))
        {
            drawn += share.Value;
            _parts.Add((IndexOf(share.Kind), (int)(drawn * Width / whole)));
        }
    }

    /// <summary>What it shows: bars of a theme whose keys are the same look the same.</summary>
    public string Key => string.Join(' ', _parts.Select(p => FormattableString.Invariant($"{p.Colour}:{p.End}")));

    private int Width => Math.Max(1, (int)(_theme.ShareBar.Width * PixelsPerPoint));

    /// <summary>Its height in points, with what is blank above the bar.</summary>
    public static double HeightIn(Theme theme) => Above + theme.ShareBar.Height;

    /// <summary>The bytes of its file, a PNG.</summary>
    public byte[] Draw()
    {
        var line = new byte[Width];
        var start = 0;
        foreach (var (colour, end) in _parts)
        {
            line.AsSpan(start..end).Fill(colour);
            start = end;
        }

        var height = Math.Max(1, (int)(_theme.ShareBar.Height * PixelsPerPoint));
        return PngWriter.Write(line, height, [Colour.White, _theme.Palette.ShareMine, _theme.Palette.ShareShared, _theme.Palette.ShareOthers], (int)(Above * PixelsPerPoint));
    }

    private static byte IndexOf(ShareKind kind) => kind switch
    {
        ShareKind.Mine => 1,
        ShareKind.Shared => 2,
        _ => 3,
    };
}
