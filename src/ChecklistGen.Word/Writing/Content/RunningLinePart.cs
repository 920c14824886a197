using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office;
using ChecklistGen.Text;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>A part that holds the line at the head or the foot of each page; pages on their side have one of their own.</summary>
/// <param name="Type">What the part is.</param>
/// <param name="Name">The part's name without its number.</param>
/// <param name="Style">The style of its paragraph.</param>
/// <param name="LandscapeStyle">The same for pages on their side, whose right margin is further right.</param>
/// <param name="LineOf">What a document says there.</param>
/// <param name="NewRoot">Makes the part's root around its paragraph.</param>
/// <param name="NewReference">Makes the element by which a section refers to it.</param>
internal sealed record RunningLinePart(
    PartType Type,
    string Name,
    string Style,
    string LandscapeStyle,
    Func<Document, RunningLine> LineOf,
    Func<OpenXmlElement, OpenXmlElement> NewRoot,
    Func<W.HeaderFooterReferenceType> NewReference)
{
    // Of the type's size, on average.
    private const double LetterWidth = 0.47;

    /// <summary>Header and footer, in the order in which a section refers to them.</summary>
    public static ImmutableArray<RunningLinePart> All { get; } =
    [
        new(PartType.Header, "header", StyleNames.Header, StyleNames.LandscapeHeader, d => d.Header, p => new W.Header(p), () => new W.HeaderReference()),
        new(PartType.Footer, "footer", StyleNames.Footer, StyleNames.LandscapeFooter, d => d.Footer, p => new W.Footer(p), () => new W.FooterReference()),
    ];

    /// <summary>The document with lines that fit on upright paper; what is too long ends in an ellipsis, for a second line would run into the text.</summary>
    public static Document Fit(Document document, Theme theme)
    {
        var letters = (int)(theme.Page.TextWidth / (theme.Styles.Running.Size * LetterWidth));
        return document with { Header = Fit(document.Header, letters), Footer = Fit(document.Footer, letters) };
    }

    // The right side first: it is short, as a rule.
    private static RunningLine Fit(RunningLine line, int letters)
    {
        var right = Shortened(line.Right, Math.Max(letters - InlineText.Of(line.Left).Length, letters * 2 / 3));
        return new RunningLine(Shortened(line.Left, Math.Max(letters / 3, letters - InlineText.Of(right).Length)), right);
    }

    private static ImmutableArray<Inline> Shortened(ImmutableArray<Inline> content, int letters) =>
        content.All(i => i is TextRun) && InlineText.Of(content) is var text && text.Length > letters ? [new TextRun(PlainText.ShortenToWord(text, letters))] : content;

    /// <summary>The part's name, seen from the folder <c>word</c>.</summary>
    public string FileName(bool isLandscape) => $"{Name}{(isLandscape ? 2 : 1)}.xml";

    public OpenXmlElement Root(WordContext word, bool isLandscape)
    {
        var content = LineOf(word.Session.Document);
        var line = word.Paragraphs.NewRunningLine(isLandscape ? LandscapeStyle : Style, Tabs(word, isLandscape));
        line.Append(content.Left);
        if (!content.Right.IsEmpty)
        {
            line.Append("\t");
            line.Append(content.Right);
        }

        return NewRoot(line.Element);
    }

    // A reference document's style has tab stops for a middle as well, which our lines have not.
    private ParagraphFormat Tabs(WordContext word, bool isLandscape)
    {
        var page = isLandscape ? word.Session.Page.Turned : word.Session.Page;
        var foreign = word.Styles.ForeignTabs(Style);
        return foreign.IsEmpty ? new ParagraphFormat() : new ParagraphFormat { NoTabs = foreign, RightTab = page.TextWidth };
    }
}
