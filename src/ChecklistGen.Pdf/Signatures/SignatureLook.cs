using System.Globalization;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Content;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>What a signed field shows: name, time and reason, in the largest type in which they fit.</summary>
internal static class SignatureLook
{
    private const double PaddingX = 4;
    private const double PaddingY = 2;
    private const double Hairline = 0.5;
    private const double LargestSize = 9;
    private const double SmallestSize = 4;
    private const double Step = 0.5;
    private const double LineHeight = 1.2; // in type sizes
    private const double Ascent = 0.95; // of a line, in type sizes

    private static readonly Palette Palette = new();

    /// <summary>Writes the appearance into a file, with the fonts that it needs.</summary>
    /// <param name="file">The file.</param>
    /// <param name="width">The field's width, in points.</param>
    /// <param name="height">The field's height, in points.</param>
    /// <param name="name">Who signs.</param>
    /// <param name="details">When, and why.</param>
    public static ObjectId Write(PdfFile file, double width, double height, string name, string details)
    {
        var fonts = new FontSet(FontFamily.Default, findFallback: null);
        var library = new FontLibrary(file);
        var canvas = new Canvas(library);
        canvas.Begin(height);
        canvas.Outline(new Rectangle(0, 0, width, height).Grow(-Hairline / 2), Hairline, Palette.Accent);
        var (size, lines) = Fit(name, details, width - (2 * PaddingX), height - (2 * PaddingY), fonts);
        var top = Math.Max(PaddingY, (height - (lines.Count * size * LineHeight)) / 2);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(lines[i].Glyphs, PaddingX, top + (((i * LineHeight) + Ascent) * size), size, lines[i].IsName ? Palette.Text : Palette.Muted);

        library.Write();
        return file.AddStream(canvas.Content, o =>
        {
            o.Name("Type", "XObject").Name("Subtype", "Form").Numbers("BBox", 0, 0, width, height).Open("Resources").Open("Font");
            foreach (var font in library.All)
                o.Reference(font.Resource, font.Id);
            o.Close().Close();
        });
    }

    // What still does not fit is cut off; the signature has it whole.
    private static (double Size, List<Line> Lines) Fit(string name, string details, double width, double height, FontSet fonts)
    {
        for (var size = LargestSize; ; size -= Step)
        {
            List<Line> lines = [.. Break(name, FontStyle.Bold, width / size, fonts), .. Break(details, FontStyle.Regular, width / size, fonts)];
            var most = (int)(height / (size * LineHeight));
            if (lines.Count <= most)
                return (size, lines);
            if (size <= SmallestSize)
                return (size, lines[..Math.Clamp(most, 1, lines.Count)]);
        }
    }

    // Words on as few lines as they need; a word that is longer than a line has one of its own. The measure is the type's size.
    private static List<Line> Break(string text, FontStyle style, double width, FontSet fonts)
    {
        var lines = new List<Line>();
        var words = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = words.Length == 0 ? word : $"{words} {word}";
            if (words.Length > 0 && WidthOf(longer) > width)
            {
                lines.Add(new Line(Shape(words), style == FontStyle.Bold));
                longer = word;
            }

            words = longer;
        }

        if (words.Length > 0)
            lines.Add(new Line(Shape(words), style == FontStyle.Bold));
        return lines;

        ShapedGlyph[] Shape(string line)
        {
            var glyphs = new List<ShapedGlyph>();
            Shaper.Shape(line, fonts, style, glyphs);
            return [.. glyphs];
        }

        double WidthOf(string line) => Shape(line).Sum(g => g.Advance + g.Kerning) / 1000.0;
    }

    private sealed record Line(ShapedGlyph[] Glyphs, bool IsName);

    /// <summary>A time as it is shown, the same on every machine.</summary>
    public static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
