using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>Collects the inlines of a paragraph and breaks them into lines.</summary>
/// <param name="context">The document's layout.</param>
/// <param name="style">How plain text is set; its line height is that of all lines.</param>
/// <param name="column">Where the lines stand.</param>
internal sealed class ParagraphBuilder(LayoutContext context, TextStyle style, Column column)
{
    private readonly List<InlinePiece> _pieces = [];
    private readonly List<ShapedGlyph> _glyphs = [];

    public LayoutContext Context => context;

    /// <summary>How plain text is set.</summary>
    public TextStyle Style => style;

    /// <summary>Where the lines stand.</summary>
    public Column Column => column;

    /// <summary>Whether the paragraph is the content of a table's cell.</summary>
    public bool IsCell { get; init; }

    /// <summary>Whether it is one field and nothing else: that takes the whole width.</summary>
    public bool IsOneField { get; init; }

    /// <summary>Whether the rules around it show where to write by hand.</summary>
    public bool ShowsEdges { get; init; }

    /// <summary>Whether it is repeated on each page, where nothing can be filled in or followed.</summary>
    public bool IsRunning { get; init; }

    /// <summary>How high a picture in it may be, in points; null for the usual share of a page.</summary>
    public double? PictureRoom { get; init; }

    /// <summary>The number of the page that repeats it; without meaning elsewhere.</summary>
    public int PageNumber { get; init; }

    /// <summary>Adds inlines that are part of a tag.</summary>
    public ParagraphBuilder Add(IEnumerable<Inline> inlines, Tag tag) => Add(inlines, InlineStyle.From(style, tag));

    /// <summary>Adds inlines.</summary>
    public ParagraphBuilder Add(IEnumerable<Inline> inlines, InlineStyle inlineStyle)
    {
        var place = new InlinePlace(this, inlineStyle);
        foreach (var inline in inlines)
            InlineLayouters.All.Write(place, inline);
        return this;
    }

    /// <summary>Adds text.</summary>
    public void Text(Inline node, string text, InlineStyle inlineStyle)
    {
        var start = _glyphs.Count;
        _glyphs.EnsureCapacity(start + text.Length);
        Shaper.Shape(text, context.Fonts, inlineStyle.Font, _glyphs, (codePoint, glyph) => context.Substitutes.Note(node, codePoint, glyph));
        if (_glyphs.Count > start)
            _pieces.Add(new InlinePiece(node, inlineStyle, start, _glyphs.Count));
    }

    /// <summary>Adds text of several lines, which end in <c>\n</c>.</summary>
    public void Lines(Inline node, string text, InlineStyle inlineStyle)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                EndLine(node, inlineStyle);
            Text(node, lines[i], inlineStyle);
        }
    }

    /// <summary>Adds something that is not text.</summary>
    public void Object(Inline node, InlineObject thing, InlineStyle inlineStyle)
    {
        _pieces.Add(new InlinePiece(node, inlineStyle, _glyphs.Count, _glyphs.Count + 1, thing));
        _glyphs.Add(new ShapedGlyph(context.Fonts.Theme(inlineStyle.Font), 0, 0, GlyphKind.Object));
    }

    /// <summary>Ends the line. The blank that stands for it keeps words apart when the text is copied.</summary>
    public void EndLine(Inline node, InlineStyle inlineStyle)
    {
        Text(node, " ", inlineStyle);
        _pieces[^1] = _pieces[^1] with { End = _glyphs.Count + 1 };
        _glyphs.Add(new ShapedGlyph(context.Fonts.Theme(inlineStyle.Font), ' ', 0, GlyphKind.LineEnd));
    }

    /// <summary>Breaks what was added into lines.</summary>
    public TextLines Build(TextAlignment alignment = TextAlignment.Left)
    {
        ShapedGlyph[] glyphs = [.. _glyphs];
        var widths = new double[glyphs.Length];
        foreach (var piece in _pieces)
        {
            for (var i = piece.Start; i < piece.End; i++)
                widths[i] = WidthOf(piece, glyphs[i]);
        }

        var breaks = new LineBreaker(glyphs, widths, column.Width).Break();
        for (var i = 0; i < glyphs.Length; i++)
        {
            // Only those soft hyphens at which a line did end take up room.
            if (glyphs[i].Kind == GlyphKind.SoftHyphen)
                widths[i] = 0;
        }

        var lines = new TextLine[breaks.Count];
        var piecesBefore = 0;
        for (var i = 0; i < lines.Length; i++)
            lines[i] = Measure(glyphs, widths, breaks[i].Start, breaks[i].End, ref piecesBefore);
        return new TextLines(_pieces, glyphs, widths, lines, column, alignment);
    }

    private static double WidthOf(InlinePiece piece, ShapedGlyph glyph) => glyph.Kind switch
    {
        GlyphKind.Object => piece.Object!.Width,
        GlyphKind.SoftHyphen => glyph.Font.Advance(glyph.Glyph) * piece.Style.Size / 1000,
        _ => (glyph.Advance + glyph.Kerning) * piece.Style.Size / 1000,
    };

    private TextLine Measure(ShapedGlyph[] glyphs, double[] widths, int start, int end, ref int piece)
    {
        var (width, seen) = (0.0, 0.0);
        for (var i = start; i < end; i++)
        {
            width += widths[i];
            if (glyphs[i].Kind is GlyphKind.Letter or GlyphKind.Object)
                seen = width;
        }

        // As much of the line is free above capitals as below the baseline, so that text stands in the middle of cells.
        var capHeight = context.Fonts.Theme(FontStyle.Regular).CapHeight * style.Size / 1000;
        var above = (style.LineHeight + capHeight) / 2;
        var below = style.LineHeight - above;
        for (; piece < _pieces.Count && _pieces[piece].Start < end; piece++)
        {
            if (_pieces[piece].Object is { } thing)
                (above, below) = (Math.Max(above, thing.Ascent), Math.Max(below, thing.Descent));
            if (_pieces[piece].End > end)
                break;
        }

        return new TextLine(start, end, seen, above + below, above);
    }
}
