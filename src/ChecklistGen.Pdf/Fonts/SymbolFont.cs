
namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// A small font of our own for the marks of checklists, which text fonts lack: real characters, so that every reader
/// finds ☐ and ☑ as text. Its U+FFFD stands for what no font at hand can show.
/// </summary>
internal static class SymbolFont
{
    /// <summary>The name it has in files.</summary>
    public const string Name = "ChecklistMarks";

    private const int Em = 1000;

    // Boxes are centred on the capitals of the text around them, which are about 0.64 em high.
    private static readonly int[] Outer = [50, -110, 50, 750, 910, 750, 910, -110];
    private static readonly int[] Inner = [120, -40, 840, -40, 840, 680, 120, 680];
    private static readonly int[] Tick = [214, 318, 278, 382, 420, 236, 696, 566, 764, 510, 425, 104];
    private static readonly int[] Cross =
        [248, 148, 420, 320, 248, 492, 308, 552, 480, 380, 652, 552, 712, 492, 540, 320, 712, 148, 652, 88, 480, 260, 308, 88];

    private static readonly int[] Square = [70, -40, 70, 680, 790, 680, 790, -40];
    private static readonly int[] SquareHole = [120, 10, 740, 10, 740, 630, 120, 630];
    private static readonly int[] QuestionHook =
        [300, 420, 300, 500, 560, 500, 560, 340, 470, 290, 470, 230, 390, 230, 390, 330, 480, 380, 480, 430, 380, 430, 380, 420];

    private static readonly int[] QuestionDot = [390, 110, 390, 190, 470, 190, 470, 110];

    private static readonly (int CodePoint, int Advance, int[][] Contours)[] Glyphs =
    [
        (0, 860, [Square, SquareHole]), // .notdef, which is never shown
        (0x2610, 960, [Outer, Inner]),
        (0x2611, 960, [Outer, Inner, Tick]),
        (0x2612, 960, [Outer, Inner, Cross]),
        (0x2705, 690, [Alone(Tick)]),
        (0x2713, 690, [Alone(Tick)]),
        (0x2714, 690, [Alone(Tick)]),
        (0x2717, 690, [Alone(Cross)]),
        (0x2718, 690, [Alone(Cross)]),
        (0x274C, 690, [Alone(Cross)]),
        (0xFFFD, 860, [Square, SquareHole, QuestionHook, QuestionDot]),
    ];

    private static readonly Lazy<TrueTypeFont> Shared = new(Create);

    public static TrueTypeFont Font => Shared.Value;

    /// <summary>The glyph that stands for what no font can show.</summary>
    public static ushort UnknownGlyph => Font.Glyph(0xFFFD);

    // Without the box around it a mark needs less room at its left.
    private static int[] Alone(int[] mark)
    {
        var moved = (int[])mark.Clone();
        for (var i = 0; i < moved.Length; i += 2)
            moved[i] -= 140;
        return moved;
    }

    private static TrueTypeFont Create()
    {
        var outlines = new List<byte>();
        var offsets = new List<int> { 0 };
        var metrics = new List<int>();
        var characters = new List<int>();
        foreach (var (codePoint, advance, contours) in Glyphs)
        {
            if (codePoint > 0)
                characters.Add(codePoint);
            outlines.AddRange(Outline(contours, out var left));
            offsets.Add(outlines.Count / 2);
            metrics.Add(advance);
            metrics.Add(left);
        }

        var count = Glyphs.Length;
        var file = SfntBuilder.Build(new SortedList<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = SfntBuilder.CharacterMap(characters),
            ["glyf"] = [.. outlines],
            ["head"] = SfntBuilder.Words(
                1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, Em, 0, 0, 0, 0, 0, 0, 0, 0, 0, -110, 910, 750, 0, 8, 2, 0, 0),
            ["hhea"] = SfntBuilder.Words(1, 0, 750, -110, 0, Em, 0, 0, 910, 1, 0, 0, 0, 0, 0, 0, 0, count),
            ["hmtx"] = SfntBuilder.Words([.. metrics]),
            ["loca"] = SfntBuilder.Words([.. offsets]),
            ["maxp"] = SfntBuilder.Words(1, 0, count, 32, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        });
        return TrueTypeFont.TryRead(file, out _, Name)!;
    }

    // A simple glyph whose points are all corners, each given by its distance from the one before.
    private static byte[] Outline(int[][] contours, out int left)
    {
        var (ends, xs, ys) = (new List<int>(), new List<int>(), new List<int>());
        var (minX, minY, maxX, maxY) = (Em, Em, -Em, -Em);
        var (lastX, lastY, points) = (0, 0, 0);
        foreach (var contour in contours)
        {
            for (var i = 0; i < contour.Length; i += 2)
            {
                var (x, y) = (contour[i], contour[i + 1]);
                xs.Add(x - lastX);
                ys.Add(y - lastY);
                (lastX, lastY) = (x, y);
                (minX, minY) = (Math.Min(minX, x), Math.Min(minY, y));
                (maxX, maxY) = (Math.Max(maxX, x), Math.Max(maxY, y));
                points++;
            }

            ends.Add(points - 1);
        }

        var flags = new byte[points];
        flags.AsSpan().Fill(1); // on the curve
        left = minX;
        byte[] outline =
        [
            .. SfntBuilder.Words(contours.Length, minX, minY, maxX, maxY), .. SfntBuilder.Words([.. ends]),
            0, 0, // no instructions
            .. flags, .. SfntBuilder.Words([.. xs]), .. SfntBuilder.Words([.. ys]),
        ];
        return [.. outline, .. new byte[-outline.Length & 3]];
    }
}
