using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Word.Packaging;
using ChecklistGen.Word.Reference;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>A part that holds the line at the head or the foot of each page; pages on their side have one of their own.</summary>
internal abstract class RunningLinePart
{
    /// <summary>The header and the footer, in the order in which a section refers to them.</summary>
    public static ImmutableArray<RunningLinePart> All { get; } = [new HeaderPart(), new FooterPart()];

    /// <summary>What the part is.</summary>
    public abstract PartType Type { get; }

    /// <summary>The style of its paragraph; that of pages on their side has its right margin further right.</summary>
    protected abstract string Style(bool isLandscape);

    /// <summary>What a document says there.</summary>
    public abstract RunningLine LineOf(Document document);

    /// <summary>The part's name, seen from the folder <c>word</c>.</summary>
    public abstract string FileName(bool isLandscape);

    /// <summary>A section's reference to it.</summary>
    /// <param name="pages">The pages that show it.</param>
    /// <param name="relationship">The relationship that leads to it.</param>
    public abstract W.HeaderFooterReferenceType NewReference(W.HeaderFooterValues pages, string relationship);

    /// <summary>Those of a reference document, which go before ours.</summary>
    public IReadOnlyList<ReferenceRunningPart> In(ReferenceDocument? reference) =>
        [.. reference?.RunningParts.Where(r => r.Type == Type) ?? []];

    public OpenXmlCompositeElement Root(WordContext word, bool isLandscape)
    {
        var content = LineOf(word.Session.Document);
        var line = word.Paragraphs.NewRunningLine(Style(isLandscape), Tabs(word, isLandscape));
        line.Append(content.Left);
        if (!content.Right.IsEmpty)
        {
            line.Append("\t");
            line.Append(content.Right);
        }

        return NewRoot(line.Element);
    }

    protected abstract OpenXmlCompositeElement NewRoot(OpenXmlElement paragraph);

    // A reference document's style has tab stops for a middle as well, which our lines have not.
    private ParagraphFormat Tabs(WordContext word, bool isLandscape)
    {
        var page = isLandscape ? word.Session.Page.Turned : word.Session.Page;
        var foreign = word.Styles.ForeignTabs(Style(isLandscape: false));
        return foreign.IsEmpty ? new ParagraphFormat() : new ParagraphFormat { NoTabs = foreign, RightTab = page.TextWidth };
    }

    private sealed class HeaderPart : RunningLinePart
    {
        public override PartType Type => PartType.Header;

        public override RunningLine LineOf(Document document) => document.Header;

        public override string FileName(bool isLandscape) => isLandscape ? "header2.xml" : "header1.xml";

        public override W.HeaderFooterReferenceType NewReference(W.HeaderFooterValues pages, string relationship) =>
            new W.HeaderReference { Type = pages, Id = relationship };

        protected override string Style(bool isLandscape) => isLandscape ? StyleNames.LandscapeHeader : StyleNames.Header;

        protected override OpenXmlCompositeElement NewRoot(OpenXmlElement paragraph) => new W.Header(paragraph);
    }

    private sealed class FooterPart : RunningLinePart
    {
        public override PartType Type => PartType.Footer;

        public override RunningLine LineOf(Document document) => document.Footer;

        public override string FileName(bool isLandscape) => isLandscape ? "footer2.xml" : "footer1.xml";

        public override W.HeaderFooterReferenceType NewReference(W.HeaderFooterValues pages, string relationship) =>
            new W.FooterReference { Type = pages, Id = relationship };

        protected override string Style(bool isLandscape) => isLandscape ? StyleNames.LandscapeFooter : StyleNames.Footer;

        protected override OpenXmlCompositeElement NewRoot(OpenXmlElement paragraph) => new W.Footer(paragraph);
    }
}
