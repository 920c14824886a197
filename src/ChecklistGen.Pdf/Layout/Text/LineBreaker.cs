using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>
/// Decides where lines end: after a blank, at a hint, between ideographs; a word is cut only where it is longer than a
/// whole line. Hyphenates at soft hyphens only. Each line takes as many words as it holds.
/// </summary>
internal sealed class LineBreaker(ShapedGlyph[] glyphs, double[] widths, double available)
{
    private const double Tolerance = 0.01;

    private readonly List<(int Start, int End)> _lines = [];
    private int _start;

    public List<(int Start, int End)> Break()
    {
        while (_start < glyphs.Length)
        {
            var end = EndOfLine();
            _lines.Add((_start, end));
            _start = end;
        }

        return _lines;
    }

    private int EndOfLine()
    {
        var used = 0.0;
        var lastBreak = 0; // after which glyph the line could end
        for (var i = _start; i < glyphs.Length; i++)
        {
            switch (glyphs[i].Kind)
            {
                case GlyphKind.LineEnd:
                    return i + 1;
                case GlyphKind.Space:
                    used += widths[i];
                    lastBreak = i + 1;
                    continue;
                case GlyphKind.BreakHint:
                    lastBreak = i + 1;
                    continue;
                case GlyphKind.SoftHyphen:
                    if (used + widths[i] <= available + Tolerance)
                        lastBreak = i + 1;
                    continue;
            }

            if (used + widths[i] > available + Tolerance && i > _start)
                return Overflow(i, lastBreak);
            used += widths[i];
            if (Characters.IsIdeographic(glyphs[i].CodePoint))
                lastBreak = i + 1;
        }

        return glyphs.Length;
    }

    // The glyph at an index does not fit any more.
    private int Overflow(int index, int lastBreak)
    {
        if (lastBreak > _start && !IsLongerThanLine(lastBreak))
            return UseSoftHyphen(lastBreak);
        var wordStart = Math.Max(_start, lastBreak);
        var cut = LastGoodCut(wordStart, index);
        if (cut > wordStart)
            return cut;
        if (lastBreak > _start)
            return UseSoftHyphen(lastBreak);
        while (index > _start + 1 && Characters.IsCombining(glyphs[index].CodePoint))
            index--;
        return index;
    }

    private bool IsLongerThanLine(int wordStart)
    {
        var width = 0.0;
        for (var i = wordStart; i < glyphs.Length && glyphs[i].Kind is GlyphKind.Letter or GlyphKind.Object; i++)
        {
            width += widths[i];
            if (width > available + Tolerance)
                return true;
        }

        return false;
    }

    // Addresses and paths are best cut after a sign between their parts; a few letters alone are not worth it.
    private int LastGoodCut(int wordStart, int end)
    {
        const int fewest = 4;
        for (var i = end - 1; i >= wordStart + fewest - 1; i--)
        {
            if (glyphs[i].CodePoint is '/' or '-' or '_' or '.' or ',' or ':' or ';' or '?' or '&' or '=' or '@' or '+' or '|' or ')' or 0x2013 or 0x2014)
                return i + 1;
        }

        return wordStart;
    }

    private int UseSoftHyphen(int lastBreak)
    {
        if (glyphs[lastBreak - 1].Kind == GlyphKind.SoftHyphen)
        {
            ref var hyphen = ref glyphs[lastBreak - 1];
            hyphen.Kind = GlyphKind.Letter;
            hyphen.Advance = hyphen.Font.Advance(hyphen.Glyph);
        }

        return lastBreak;
    }
}
