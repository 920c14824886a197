using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>Makes formats into elements, in the order that the schema asks for.</summary>
/// <param name="colours">The theme that colours refer to; null writes them as plain colours.</param>
internal sealed class FormatElements(ThemeColours? colours)
{
    /// <summary>The properties of a paragraph (CT_PPrBase).</summary>
    public IEnumerable<OpenXmlElement> Paragraph(ParagraphFormat format)
    {
        if (format.KeepNext is { } keepNext)
            yield return Toggle<W.KeepNext>(keepNext);
        if (format.KeepLines is { } keepLines)
            yield return Toggle<W.KeepLines>(keepLines);
        if (format.WidowControl is { } widowControl)
            yield return Toggle<W.WidowControl>(widowControl);
        if (format.Numbering is { } numbering)
            yield return Numbering(numbering);
        if (!format.Borders.IsEmpty)
            yield return new W.ParagraphBorders(format.Borders.Select(Line));
        if (format.Fill is { } fill)
            yield return Fill(fill);
        foreach (var tabs in Tabs(format))
            yield return tabs;
        if (format is not { SpaceBefore: null, SpaceAfter: null, LineHeight: null })
            yield return Spacing(format);
        foreach (var indents in Indents(format))
            yield return indents;
        if (format.OutlineLevel is { } level)
            yield return new W.OutlineLevel { Val = level - 1 };
    }

    /// <summary>The properties of characters (CT_RPr).</summary>
    public IEnumerable<OpenXmlElement> Text(TextFormat format)
    {
        // All four: which one Word takes depends on the character.
        if (format.Font is { } font)
            yield return new W.RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
        if (format.Bold is { } bold)
        {
            yield return Toggle<W.Bold>(bold);
            yield return Toggle<W.BoldComplexScript>(bold);
        }

        if (format.Italic is { } italic)
        {
            yield return Toggle<W.Italic>(italic);
            yield return Toggle<W.ItalicComplexScript>(italic);
        }

        if (format.IsUnchecked)
            yield return new W.NoProof();
        if (format.Colour is { } colour)
            yield return new W.Color { Val = colour.Hex, ThemeColor = ThemeColour(colour) };
        if (format.Size is { } size)
        {
            yield return new W.FontSize { Val = Units.HalfPointsText(size) };
            yield return new W.FontSizeComplexScript { Val = Units.HalfPointsText(size) };
        }

        if (format.IsUnderlined)
            yield return new W.Underline { Val = W.UnderlineValues.Single };
        if (format.Fill is { } fill)
            yield return Fill(fill);
    }

    /// <summary>The numbering that a paragraph belongs to.</summary>
    public static W.NumberingProperties Numbering(NumberingReference reference)
    {
        var properties = new W.NumberingProperties();
        if (reference.Level > 0)
            properties.AppendChild(new W.NumberingLevelReference { Val = reference.Level });
        properties.AppendChild(new W.NumberingId { Val = reference.Id });
        return properties;
    }

    /// <summary>Where text after a tab stands; nothing where the format does not say.</summary>
    public static IEnumerable<W.Tabs> Tabs(ParagraphFormat format)
    {
        if (format.RightTab is not { } position)
            yield break;
        var tabs = new W.Tabs();
        foreach (var gone in format.NoTabs.Where(gone => Units.Twips(gone) != Units.Twips(position)))
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Clear, Position = Units.Twips(gone) });
        var stop = new W.TabStop { Val = W.TabStopValues.Right, Position = Units.Twips(position) };
        if (format.HasTabLeader)
            stop.Leader = W.TabStopLeaderCharValues.Dot;
        tabs.AppendChild(stop);
        yield return tabs;
    }

    /// <summary>How far a paragraph is from the margins; nothing where the format does not say.</summary>
    public static IEnumerable<W.Indentation> Indents(ParagraphFormat format)
    {
        if (format is not { IndentLeft: null, IndentRight: null, Hanging: null })
            yield return new W.Indentation { Left = Distance(format.IndentLeft), Right = Distance(format.IndentRight), Hanging = Distance(format.Hanging) };
    }

    /// <summary>The colour behind text, paragraph or cell.</summary>
    public W.Shading Fill(Colour colour) =>
        new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = colour.Hex, ThemeFill = ThemeColour(colour) };

    /// <summary>A line at a side.</summary>
    public W.BorderType Line(Border border)
    {
        W.BorderType line = border.Side switch
        {
            Side.Top => new W.TopBorder(),
            Side.Left => new W.LeftBorder(),
            Side.Bottom => new W.BottomBorder(),
            _ => new W.RightBorder(),
        };
        line.Val = W.BorderValues.Single;
        line.Size = Units.EighthPoints(border.Width);
        line.Space = (uint)border.Space;
        line.Color = border.Colour.Hex;
        line.ThemeColor = ThemeColour(border.Colour);
        return line;
    }

    private static W.SpacingBetweenLines Spacing(ParagraphFormat format)
    {
        var spacing = new W.SpacingBetweenLines { Before = Distance(format.SpaceBefore), After = Distance(format.SpaceAfter), Line = Distance(format.LineHeight) };
        if (format.LineHeight is not null)
            spacing.LineRule = format.IsLineExact ? W.LineSpacingRuleValues.Exact : W.LineSpacingRuleValues.AtLeast;
        return spacing;
    }

    private static T Toggle<T>(bool on)
        where T : W.OnOffType, new() => on ? new T() : new T { Val = false };

    private static StringValue? Distance(double? points) => points is { } value ? new StringValue(Units.TwipsText(value)) : null;

    private EnumValue<W.ThemeColorValues>? ThemeColour(Colour colour) => colours?.NameOf(colour) is { } name ? new EnumValue<W.ThemeColorValues>(name) : null;
}
