using ChecklistGen.Documents;
using ChecklistGen.Office;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>A part that holds the line at the head or the foot of each page; pages on their side have one of their own.</summary>
/// <param name="Type">What the part is.</param>
/// <param name="Name">The part's name without its number.</param>
/// <param name="Element">The part's root element.</param>
/// <param name="Style">The style of its paragraph.</param>
/// <param name="LandscapeStyle">The same for pages on their side, whose right margin is further right.</param>
internal sealed record RunningLinePart(PartType Type, string Name, string Element, string Style, string LandscapeStyle)
{
    public static RunningLinePart Header { get; } = new(PartType.Header, "header", "hdr", StyleNames.Header, StyleNames.LandscapeHeader);

    public static RunningLinePart Footer { get; } = new(PartType.Footer, "footer", "ftr", StyleNames.Footer, StyleNames.LandscapeFooter);

    public bool IsHeader => Type == PartType.Header;

    /// <summary>The element by which a section refers to it.</summary>
    public string Reference => Name + "Reference";

    /// <summary>The part's name, seen from the folder <c>word</c>.</summary>
    public string FileName(bool isLandscape) => $"{Name}{(isLandscape ? 2 : 1)}.xml";

    public void Write(WordContext word, RunningLine line, bool isLandscape)
    {
        word.Xml.Root(Element);
        word.Paragraphs.BeginRunningLine(isLandscape ? LandscapeStyle : Style, Tabs(word, isLandscape));
        word.Inlines(line.Left);
        if (!line.Right.IsEmpty)
        {
            word.Runs.Write("\t");
            word.Inlines(line.Right);
        }

        word.Paragraphs.End();
        word.Xml.End();
    }

    // A reference document's style has tab stops for a middle as well, which our lines have not.
    private ParagraphFormat Tabs(WordContext word, bool isLandscape)
    {
        var page = isLandscape ? word.Session.Page.Turned : word.Session.Page;
        var foreign = word.Styles.ForeignTabs(Style);
        return foreign.IsEmpty ? new ParagraphFormat() : new ParagraphFormat { NoTabs = foreign, RightTab = page.TextWidth };
    }
}
