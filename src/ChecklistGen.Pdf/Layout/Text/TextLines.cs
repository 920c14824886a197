using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>A paragraph broken into lines, to be put on pages line by line.</summary>
internal sealed class TextLines(IReadOnlyList<InlinePiece> pieces, ShapedGlyph[] glyphs, double[] widths, TextLine[] lines, Column column, TextAlignment alignment)
{
    /// <summary>The lines.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Where they stand.</summary>
    public Column Column => column;

    /// <summary>The height of all lines.</summary>
    public double Height { get; } = lines.Sum(l => l.Height);

    /// <summary>The width of the longest line.</summary>
    public double Width => lines.Length == 0 ? 0 : lines.Max(l => l.Width);

    /// <summary>The height of some of the lines.</summary>
    public double HeightOf(int first, int count)
    {
        var sum = 0.0;
        foreach (var line in lines.AsSpan(first, count))
            sum += line.Height;
        return sum;
    }

    /// <summary>Puts some of the lines on a page, one below the other.</summary>
    /// <param name="page">The page.</param>
    /// <param name="top">The upper edge of the first.</param>
    /// <param name="first">The first.</param>
    /// <param name="count">How many.</param>
    /// <param name="retag">What each piece is part of instead of its own tag; null where it repeats what was read already.</param>
    public void Place(Page page, double top, int first, int count, Func<Tag, Tag?>? retag = null)
    {
        var piece = 0;
        foreach (var line in lines.AsSpan(first, count))
        {
            PlaceLine(page, line, top, ref piece, retag);
            top += line.Height;
        }
    }

    /// <summary>Puts all lines on a page.</summary>
    public void Place(Page page, double top, Func<Tag, Tag?>? retag = null) => Place(page, top, 0, lines.Length, retag);

    private void PlaceLine(Page page, TextLine line, double top, ref int piece, Func<Tag, Tag?>? retag)
    {
        var x = column.Left + alignment switch
        {
            TextAlignment.Centre => (column.Width - line.Width) / 2,
            TextAlignment.Right => column.Width - line.Width,
            _ => 0,
        };
        while (pieces[piece].End <= line.Start)
            piece++;
        for (var i = piece; i < pieces.Count && pieces[i].Start < line.End; i++)
        {
            var start = Math.Max(pieces[i].Start, line.Start);
            var end = Math.Min(pieces[i].End, line.End);
            var width = Sum(widths.AsSpan(start, end - start));
            var tag = retag is null ? pieces[i].Style.Tag : retag(pieces[i].Style.Tag);
            if (pieces[i].Object is { } thing)
                thing.Place(page, new Rectangle(x, top + line.Baseline - thing.Ascent, width, thing.Ascent + thing.Descent), tag);
            else
                PlaceText(page, pieces[i], tag, start, end, new Rectangle(x, top, width, line.Height), top + line.Baseline);
            x += width;
        }
    }

    private void PlaceText(Page page, InlinePiece piece, Tag? tag, int start, int end, Rectangle area, double baseline)
    {
        if (!HasSomethingDrawn(start, end))
            return;
        var style = piece.Style;
        area = area with { Width = area.Width - TrailingBlanks(start, end) };
        if (style.Fill is { } fill && area.Width > 0)
            page.Backdrop.Add(new FillBox(new Rectangle(area.Left - 1, baseline - (0.78 * style.Size), area.Width + 2, style.Size), fill));
        if (style.IsUnderlined && area.Width > 0)
            page.Backdrop.Add(new FillBox(new Rectangle(area.Left, baseline + (0.11 * style.Size), area.Width, 0.045 * style.Size), style.Colour));
        page.Boxes.Add(new TextBox(area, piece.Node, tag, glyphs.AsMemory(start, end - start))
        {
            Baseline = baseline,
            Size = style.Size,
            Colour = style.Colour,
        });
    }

    private bool HasSomethingDrawn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (glyphs[i].IsDrawn)
                return true;
        }

        return false;
    }

    private double TrailingBlanks(int start, int end)
    {
        var sum = 0.0;
        while (end > start && glyphs[end - 1].Kind != GlyphKind.Letter)
            sum += widths[--end];
        return sum;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}

/// <summary>A line of a paragraph.</summary>
/// <param name="Start">Its first glyph in the paragraph.</param>
/// <param name="End">The glyph after its last; blanks at its end are in the line but not in its width.</param>
/// <param name="Width">The width of what is seen.</param>
/// <param name="Height">From its upper edge to the next line's.</param>
/// <param name="Baseline">From its upper edge to where letters stand.</param>
internal sealed record TextLine(int Start, int End, double Width, double Height, double Baseline);
