using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

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
        return New(style, Look(style) with
        {
            KeepNext = keepNext,
            PageBreak = pageBreak,
            Numbering = numbering,
            SpaceBefore = spaceBefore,
            // A numbering brings indents, which would go before those of the box.
            KeepIndents = numbering is not null && word.Container.Callout is not null,
        });
    }

    /// <summary>The paragraph of a header or footer.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="tabs">Its tab stops, where the style's are not those that the line needs.</param>
    public Line NewRunningLine(string style, ParagraphFormat tabs) => new(word, new W.Paragraph(Look(style).Build(word, tabs)), word.Styles.TextOf(style));

    /// <summary>The paragraph in a table's cell.</summary>
    public Line NewInCell(string style, TextAlignment alignment, bool keepNext) =>
        New(style, Look(style) with { KeepNext = keepNext, Alignment = alignment });

    private Line New(string style, ParagraphLook look) => new(word, new W.Paragraph(word.Repeat(look)), word.Styles.TextOf(style));

    private ParagraphLook Look(string style)
    {
        if (word.Container.Callout is { } callout && style != StyleNames.Separator)
            style = word.Styles.InCallout(style, callout);
        return new ParagraphLook(style);
    }

    /// <summary>The properties of a paragraph.</summary>
    private sealed record ParagraphLook(string Style) : IRepeatedElement
    {
        public bool KeepNext { get; init; }

        public bool PageBreak { get; init; }

        public NumberingReference? Numbering { get; init; }

        public double? SpaceBefore { get; init; }

        /// <summary>Whether its style's indents go before those of its numbering.</summary>
        public bool KeepIndents { get; init; }

        public TextAlignment Alignment { get; init; }

        public OpenXmlElement Build(WordContext word) => Build(word, tabs: null);

        public OpenXmlElement Build(WordContext word, ParagraphFormat? tabs)
        {
            var properties = new W.ParagraphProperties();
            if (Style != StyleNames.Normal)
                properties.AppendChild(new W.ParagraphStyleId { Val = word.Styles.IdOf(Style) });
            if (KeepNext)
                properties.AppendChild(new W.KeepNext());
            if (PageBreak)
                properties.AppendChild(new W.PageBreakBefore());
            if (Numbering is { } numbering)
                properties.AppendChild(FormatElements.Numbering(numbering));
            if (tabs is not null)
                properties.Append(FormatElements.Tabs(tabs));
            if (SpaceBefore is { } space)
                properties.AppendChild(new W.SpacingBetweenLines { Before = Units.TwipsText(space) });
            if (KeepIndents && word.Styles[Style].Paragraph is { } format)
                properties.Append(FormatElements.Indents(format));
            if (Alignment != TextAlignment.Left)
                properties.AppendChild(new W.Justification { Val = Alignment == TextAlignment.Right ? W.JustificationValues.Right : W.JustificationValues.Center });
            return properties;
        }
    }
}
