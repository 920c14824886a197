using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>Writes formats in the order that the schema asks for.</summary>
/// <param name="xml">Where to.</param>
/// <param name="colours">The theme that colours refer to; null writes them as they are.</param>
internal sealed class FormatWriter(WordXml xml, ThemeColours? colours)
{
    /// <summary>Writes the properties of a paragraph without the element around them (CT_PPrBase).</summary>
    public void Paragraph(ParagraphFormat format)
    {
        Toggle("keepNext", format.KeepNext);
        Toggle("keepLines", format.KeepLines);
        Toggle("widowControl", format.WidowControl);
        Numbering(format.Numbering);
        if (!format.Borders.IsEmpty)
            Borders("pBdr", format);
        Fill(format.Fill);
        Tabs(format);
        Spacing(format);
        Indents(format);
        Toggle("contextualSpacing", format.IsContextual);
        if (format.OutlineLevel is { } level)
            xml.Value("outlineLvl", level - 1);
    }

    /// <summary>Writes the properties of characters without the element around them (CT_RPr).</summary>
    public void Text(TextFormat format)
    {
        if (format.Font is { } font)
            Font(font);
        Toggle("b", format.Bold);
        Toggle("bCs", format.Bold);
        Toggle("i", format.Italic);
        Toggle("iCs", format.Italic);
        if (format.IsUnchecked)
            xml.Empty("noProof");
        if (format.Colour is { } colour)
        {
            xml.Start("color");
            Colour("val", "themeColor", colour);
            xml.End();
        }

        if (format.Size is { } size)
        {
            xml.Value("sz", Units.HalfPoints(size));
            xml.Value("szCs", Units.HalfPoints(size));
        }

        if (format.IsUnderlined)
            xml.Value("u", "single");
        Fill(format.Fill);
    }

    /// <summary>Writes a numbering that a paragraph belongs to.</summary>
    public void Numbering(NumberingReference? numbering)
    {
        if (numbering is not { } reference)
            return;
        xml.Start("numPr");
        if (reference.Level > 0)
            xml.Value("ilvl", reference.Level);
        xml.Value("numId", reference.Id);
        xml.End();
    }

    /// <summary>Writes the colour behind text, paragraph or cell.</summary>
    public void Fill(Colour? fill)
    {
        if (fill is not { } colour)
            return;
        xml.Start("shd");
        xml.Attribute("val", "clear");
        xml.Attribute("color", "auto");
        Colour("fill", "themeFill", colour);
        xml.End();
    }

    /// <summary>Writes a line.</summary>
    public void Line(Border border)
    {
        xml.Start(border.Side);
        xml.Attribute("val", "single");
        xml.Attribute("sz", Units.EighthPoints(border.Width));
        xml.Attribute("space", border.Space);
        Colour("color", "themeColor", border.Colour);
        xml.End();
    }

    /// <summary>Writes where text after a tab stands.</summary>
    public void Tabs(ParagraphFormat format)
    {
        if (format.RightTab is not { } position)
            return;
        xml.Start("tabs");
        foreach (var gone in format.NoTabs)
        {
            if (Units.Twips(gone) != Units.Twips(position))
                Tab("clear", gone);
        }

        Tab("right", position);
        xml.End();
    }

    /// <summary>Writes how far a paragraph stands from the margins.</summary>
    public void Indents(ParagraphFormat format)
    {
        if (format is { IndentLeft: null, IndentRight: null, Hanging: null })
            return;
        xml.Start("ind");
        Distance("left", format.IndentLeft);
        Distance("right", format.IndentRight);
        Distance("hanging", format.Hanging);
        xml.End();
    }

    private void Borders(string element, ParagraphFormat format)
    {
        xml.Start(element);
        foreach (var border in format.Borders)
            Line(border);
        xml.End();
    }

    private void Tab(string kind, double position)
    {
        xml.Start("tab");
        xml.Attribute("val", kind);
        xml.Attribute("pos", Units.Twips(position));
        xml.End();
    }

    private void Spacing(ParagraphFormat format)
    {
        if (format is { SpaceBefore: null, SpaceAfter: null, LineHeight: null })
            return;
        xml.Start("spacing");
        Distance("before", format.SpaceBefore);
        Distance("after", format.SpaceAfter);
        if (format.LineHeight is { } height)
        {
            xml.Attribute("line", Units.Twips(height));
            xml.Attribute("lineRule", format.IsLineExact ? "exact" : "atLeast");
        }

        xml.End();
    }

    private void Distance(string name, double? points)
    {
        if (points is { } value)
            xml.Attribute(name, Units.Twips(value));
    }

    private void Toggle(string name, bool? on)
    {
        if (on is { } value)
            xml.Toggle(name, value);
    }

    // All four: which one Word takes depends on the character.
    private void Font(string font)
    {
        xml.Start("rFonts");
        foreach (var script in (ReadOnlySpan<string>)["ascii", "hAnsi", "eastAsia", "cs"])
            xml.Attribute(script, font);
        xml.End();
    }

    private void Colour(string attribute, string themeAttribute, Colour colour)
    {
        xml.Attribute(attribute, colour.Hex);
        if (colours?.NameOf(colour) is { } name)
            xml.Attribute(themeAttribute, name);
    }
}
