using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>Draws a bar of shares.</summary>
internal static class ShareBarPicture
{
    // Sharp at 288 pixels to the inch, as good screens show it.
    private const int PixelsPerPoint = 4;

    public static byte[] Draw(ShareBar bar, Theme theme)
    {
        var line = new byte[Math.Max(1, (int)(theme.ShareBar.Width * PixelsPerPoint))];
        var height = Math.Max(1, (int)(theme.ShareBar.Height * PixelsPerPoint));
        ReadOnlySpan<Colour> palette = [Colour.White, theme.Palette.ShareMine, theme.Palette.ShareShared, theme.Palette.ShareOthers];

        var whole = bar.Shares.Sum(s => (long)s.Value);
        long drawn = 0;
        foreach (var share in bar.Shares.Where(s => s.Value > 0))
        {
            var from = (int)(drawn * line.Length / whole);
            drawn += share.Value;
            line.AsSpan()[from..(int)(drawn * line.Length / whole)].Fill(IndexOf(share.Kind));
        }

        return PngWriter.Write(line, height, palette);
    }

    private static byte IndexOf(ShareKind kind) => kind switch
    {
        ShareKind.Mine => 1,
        ShareKind.Shared => 2,
        _ => 3,
    };
}
