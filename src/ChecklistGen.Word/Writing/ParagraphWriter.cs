using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>Writes paragraphs: the style, and the little that no style can carry.</summary>
internal sealed class ParagraphWriter(WordContext word)
{
    /// <summary>The looks of the paragraph being written, as its style has them.</summary>
    public TextFormat Text { get; private set; } = TextFormat.Inherited;

    /// <summary>Begins a paragraph between blocks.</summary>
    public void Begin(string style, NumberingReference? numbering = null, bool keepNext = false)
    {
        var (pageBreak, spaceBefore) = word.Flow.Take(word.Styles.SpaceBefore(style));
        Start(style);
        if (keepNext)
            word.Xml.Empty("keepNext");
        if (pageBreak)
            word.Xml.Empty("pageBreakBefore");
        word.Formats.Numbering(numbering);
        if (spaceBefore is { } space)
        {
            word.Xml.Start("spacing");
            word.Xml.Attribute("before", Units.Twips(space));
            word.Xml.End();
        }

        // A numbering brings indents, which would go before those of the box.
        if (numbering is not null && word.Container.Callout is { } callout && word.Styles[word.Styles.InCallout(style, callout)].Paragraph is { } boxed)
            word.Formats.Indents(boxed);
        word.Xml.End();
    }

    /// <summary>Begins a header or footer.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="tabs">Its tab stops, where the style's are not those that the line needs.</param>
    public void BeginRunningLine(string style, ParagraphFormat tabs)
    {
        Start(style);
        word.Formats.Tabs(tabs);
        word.Xml.End();
    }

    /// <summary>Begins a paragraph in a table's cell.</summary>
    public void BeginInCell(string style, TextAlignment alignment, bool keepNext)
    {
        Start(style);
        if (keepNext)
            word.Xml.Empty("keepNext");
        if (alignment != TextAlignment.Left)
            word.Xml.Value("jc", alignment == TextAlignment.Right ? "right" : "center");
        word.Xml.End();
    }

    public void End()
    {
        word.Xml.End();
        Text = TextFormat.Inherited;
    }

    private void Start(string style)
    {
        Text = word.Styles.TextOf(style);
        word.Xml.Start("p");
        word.Xml.Start("pPr");
        if (word.Container.Callout is { } callout && style != StyleNames.Separator)
            style = word.Styles.InCallout(style, callout);
        if (style != StyleNames.Normal)
            word.Xml.Value("pStyle", word.Styles.IdOf(style));
    }
}
