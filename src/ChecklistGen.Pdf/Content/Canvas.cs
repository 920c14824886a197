using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Content;

/// <summary>
/// A content stream that is being drawn: the only place that knows PDF's operators (ISO 32000-1, annex A). Coordinates are
/// in points from the top left corner; a colour, width or font that is already set is not set again.
/// </summary>
/// <param name="fonts">The fonts of the file.</param>
internal sealed class Canvas(FontLibrary fonts)
{
    // 1/7200 inch: finer than any printer.
    private const int Decimals = 2;

    private readonly ByteBuffer _content = new();
    private double _height;
    private Colour? _fill;
    private Colour? _stroke;
    private double _lineWidth;
    private (EmbeddedFont? Font, double Size) _font;
    private bool _isMarked;

    /// <summary>What was drawn.</summary>
    public ReadOnlySpan<byte> Content => _content.Written;

    /// <summary>Begins a new page, or a field's appearance, of a height in points.</summary>
    public void Begin(double height)
    {
        _content.Clear();
        _height = height;
        ForgetState();
    }

    /// <summary>Appends what was drawn on an empty page before.</summary>
    public void Append(ReadOnlySpan<byte> drawn)
    {
        _content.Append(drawn);
        ForgetState();
    }

    /// <summary>Begins content of a structure element.</summary>
    public void BeginContent(string type, int number)
    {
        BeginMarked();
        Name(type).Append(" <</MCID "u8).Integer(number).Append(">> BDC\n"u8);
    }

    /// <summary>Begins an artifact, which is skipped when the page is read aloud (ISO 32000-1, 14.8.2.2).</summary>
    /// <param name="kind">Why it is there.</param>
    /// <param name="area">Its area, for headers and footers; null for others.</param>
    public void BeginArtifact(ArtifactKind kind, Rectangle? area = null)
    {
        BeginMarked();
        _content.Append("/Artifact <</Type"u8);
        _content.Append(kind == ArtifactKind.Layout ? "/Layout"u8 : "/Pagination"u8);
        if (kind is ArtifactKind.Header or ArtifactKind.Footer)
            _content.Append(kind == ArtifactKind.Header ? "/Subtype/Header/Attached[/Top]"u8 : "/Subtype/Footer/Attached[/Bottom]"u8);
        if (area is { } box)
            _content.Append("/BBox["u8).Numbers(Decimals, box.Left, _height - box.Bottom, box.Right, _height - box.Top).Append((byte)']');
        _content.Append(">> BDC\n"u8);
    }

    /// <summary>Ends the marked content or artifact.</summary>
    public void EndMarked()
    {
        _content.Append("EMC\n"u8);
        _isMarked = false;
    }

    /// <summary>Begins the text of a form field, which viewers replace when it is edited.</summary>
    public void BeginFieldText() => _content.Append("/Tx BMC\nq\n"u8);

    public void EndFieldText() => _content.Append("Q\nEMC\n"u8);

    public void Fill(Rectangle area, Colour colour)
    {
        SetFill(colour);
        Rectangle(area).Append(" re f\n"u8);
    }

    public void Outline(Rectangle area, double thickness, Colour colour)
    {
        SetStroke(colour, thickness);
        Rectangle(area).Append(" re S\n"u8);
    }

    /// <summary>Fills a polygon.</summary>
    public void Polygon(ReadOnlySpan<(double X, double Y)> points, Colour colour)
    {
        SetFill(colour);
        var isFirst = true;
        foreach (var (x, y) in points)
        {
            Point(x, y).Append(isFirst ? " m "u8 : " l "u8);
            isFirst = false;
        }

        _content.Append("f\n"u8);
    }

    /// <summary>Clips what follows to an area.</summary>
    public void Clip(Rectangle area) => Rectangle(area).Append(" re W n\n"u8);

    /// <summary>Draws lines of the same width and colour.</summary>
    public void Lines(IEnumerable<Rectangle> lines, double thickness, Colour colour)
    {
        SetStroke(colour, thickness);
        foreach (var line in lines)
        {
            Point(line.Left, line.Top).Append(" m "u8);
            Point(line.Right, line.Bottom).Append(" l\n"u8);
        }

        _content.Append("S\n"u8);
    }

    /// <summary>Shows a picture in an area.</summary>
    public void Picture(string resource, Rectangle area)
    {
        _content.Append("q "u8).Numbers(Decimals, area.Width, 0, 0, area.Height, area.Left, _height - area.Bottom).Append(" cm "u8);
        Name(resource).Append(" Do Q\n"u8);
    }

    /// <summary>Sets glyphs on a baseline.</summary>
    public void Text(ReadOnlySpan<ShapedGlyph> glyphs, double x, double baseline, double size, Colour colour)
    {
        SetFill(colour);
        _content.Append("BT\n"u8);
        Point(x, baseline).Append(" Td\n"u8);
        while (NextRun(ref glyphs, out var run))
        {
            SetFont(fonts.Get(run[0].Font), size);
            Show(run);
        }

        _content.Append("ET\n"u8);
    }

    /// <summary>Sets text in the font of form fields.</summary>
    /// <param name="encoded">The text as <see cref="FormFont.Encode"/> has it.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="baseline">Where it is.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="colour">Its colour.</param>
    public void FieldText(ReadOnlySpan<byte> encoded, double x, double baseline, double size, Colour colour)
    {
        SetFill(colour);
        Name(FormFont.Resource).Append((byte)' ').Number(size, Decimals).Append(" Tf\nBT\n"u8);
        Point(x, baseline).Append(" Td\n"u8);
        _content.Append((byte)'<').Hex(encoded).Append((byte)'>');
        _content.Append(" Tj\nET\n"u8);
    }

    private void ForgetState() => (_fill, _stroke, _lineWidth, _font) = (null, null, -1, default);

    private void BeginMarked()
    {
        if (_isMarked)
            throw new InvalidOperationException("marked content must not hold marked content");
        _isMarked = true;
    }

    // Takes the glyphs of one font off the front; what is not drawn belongs to no font.
    private static bool NextRun(ref ReadOnlySpan<ShapedGlyph> glyphs, out ReadOnlySpan<ShapedGlyph> run)
    {
        while (!glyphs.IsEmpty && !glyphs[0].IsDrawn)
            glyphs = glyphs[1..];
        var count = 0;
        while (count < glyphs.Length && (!glyphs[count].IsDrawn || ReferenceEquals(glyphs[count].Font, glyphs[0].Font)))
            count++;
        run = glyphs[..count];
        glyphs = glyphs[count..];
        return count > 0;
    }

    // One string, split where kerning moves the next glyph.
    private void Show(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var font = fonts.Get(glyphs[0].Font);
        var hasKerning = false;
        foreach (var glyph in glyphs[..^1])
            hasKerning |= glyph.Kerning != 0;
        _content.Append(hasKerning ? "[("u8 : "("u8);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!glyphs[i].IsDrawn)
                continue;
            // Hexadecimal would be readable, but twice as long.
            var code = font.Code(glyphs[i].CodePoint, glyphs[i].Glyph);
            _content.InString((byte)(code >> 8)).InString((byte)code);
            if (glyphs[i].Kerning != 0 && i < glyphs.Length - 1)
                _content.Append((byte)')').Integer(-glyphs[i].Kerning).Append((byte)'(');
        }

        _content.Append(hasKerning ? ")]TJ\n"u8 : ")Tj\n"u8);
    }

    private void SetFont(EmbeddedFont font, double size)
    {
        if (_font == (font, size))
            return;
        _font = (font, size);
        Name(font.Resource).Append((byte)' ').Number(size, Decimals).Append(" Tf\n"u8);
    }

    private void SetFill(Colour colour)
    {
        if (_fill == colour)
            return;
        _fill = colour;
        SetColour(colour, "rg"u8);
    }

    private void SetStroke(Colour colour, double thickness)
    {
        if (_stroke != colour)
            SetColour(colour, "RG"u8);
        if (_lineWidth != thickness)
            _content.Number(thickness, Decimals).Append(" w\n"u8);
        (_stroke, _lineWidth) = (colour, thickness);
    }

    private void SetColour(Colour colour, ReadOnlySpan<byte> name) =>
        _content.Numbers(3, colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0).Append((byte)' ').Append(name).Append((byte)'\n');

    private ByteBuffer Name(string name) => _content.Append((byte)'/').Append(name.AsSpan());

    private ByteBuffer Point(double x, double y) => _content.Numbers(Decimals, x, _height - y);

    private ByteBuffer Rectangle(Rectangle area) =>
        _content.Numbers(Decimals, area.Left, _height - area.Bottom, area.Width, area.Height);
}

/// <summary>Why an artifact is on the page (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>It makes the page clearer: rules, fills, leaders.</summary>
    Layout,

    /// <summary>It is there because of a page break: repeated header rows.</summary>
    Pagination,

    /// <summary>The line at the top of each page.</summary>
    Header,

    /// <summary>The line at the bottom of each page.</summary>
    Footer,
}
