using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing;

/// <summary>Makes paragraphs: the style, and the little that no style can carry.</summary>
internal sealed class Paragraphs(WordContext word)
{
    /// <summary>Writes a paragraph between blocks.</summary>
    public void Write(string style, ImmutableArray<Inline> content, NumberingReference? numbering = null, bool keepNext = false)
    {
        var line = New(style, numbering, keepNext);
        line.Append(content);
        word.Write(line.Element);
    }

    /// <summary>A paragraph between blocks, for the caller to fill and write.</summary>
    public Line New(string style, NumberingReference? numbering = null, bool keepNext = false)
    {
        var (pageBreak, spaceBefore) = word.Flow.Take(word.Styles.SpaceBefore(style));
        var line = Styled(style, out var properties);
        if (keepNext)
            properties.AppendChild(new W.KeepNext());
        if (pageBreak)
            properties.AppendChild(new W.PageBreakBefore());
        if (numbering is { } reference)
            properties.AppendChild(FormatElements.Numbering(reference));
        if (spaceBefore is { } space)
            properties.AppendChild(new W.SpacingBetweenLines { Before = Units.TwipsText(space) });

        // A numbering brings indents, which would go before those of the box.
        if (numbering is not null && word.Container.Callout is { } callout && word.Styles[word.Styles.InCallout(style, callout)].Paragraph is { } boxed)
            properties.Append(FormatElements.Indents(boxed));
        return line;
    }

    /// <summary>The paragraph of a header or footer.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="tabs">Its tab stops, where the style's are not those that the line needs.</param>
    public Line NewRunningLine(string style, ParagraphFormat tabs)
    {
        var line = Styled(style, out var properties);
        properties.Append(FormatElements.Tabs(tabs));
        return line;
    }

    /// <summary>The paragraph in a table's cell.</summary>
    public Line NewInCell(string style, TextAlignment alignment, bool keepNext)
    {
        var line = Styled(style, out var properties);
        if (keepNext)
            properties.AppendChild(new W.KeepNext());
        if (alignment != TextAlignment.Left)
            properties.AppendChild(new W.Justification { Val = alignment == TextAlignment.Right ? W.JustificationValues.Right : W.JustificationValues.Center });
        return line;
    }

    private Line Styled(string style, out W.ParagraphProperties properties)
    {
        properties = new W.ParagraphProperties();
        var line = new Line(word, new W.Paragraph(properties), word.Styles.TextOf(style));
        if (word.Container.Callout is { } callout && style != StyleNames.Separator)
            style = word.Styles.InCallout(style, callout);
        if (style != StyleNames.Normal)
            properties.AppendChild(new W.ParagraphStyleId { Val = word.Styles.IdOf(style) });
        return line;
    }
}
