using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>Divides the document into sections of upright pages and of pages that lie on their side.</summary>
internal sealed class SectionFlow(WordContext word)
{
    private bool _isLandscape;
    private bool _hasContent;
    private bool _isFirst = true;

    /// <summary>Whether the next block belongs on a page that lies on its side.</summary>
    public bool WantsLandscape { get; set; }

    /// <summary>Whether there has been a page on its side.</summary>
    public bool HasLandscape { get; private set; }

    /// <summary>By how much columns are wider on the reference document's paper than on that for which they were laid out.</summary>
    public double ColumnScale => PageOf(word.Session.Page).TextWidth / PageOf(word.Theme.Page).TextWidth;

    /// <summary>Call before a block is written: ends the section where the block belongs on pages of the other kind.</summary>
    public void Settle()
    {
        if (_hasContent && _isLandscape != WantsLandscape)
            Break();
        _isLandscape = WantsLandscape;
        HasLandscape |= _isLandscape;
        _hasContent = true;
    }

    /// <summary>The properties of the section that ends here.</summary>
    public W.SectionProperties End()
    {
        var properties = new W.SectionProperties();
        foreach (var part in RunningLinePart.All)
            properties.Append(References(part));
        AddPage(properties, PageOf(word.Session.Page));
        // What the reference says of the first page is said of the document's, not of each section's.
        foreach (var property in word.Session.Reference?.SectionProperties ?? [])
        {
            if (_isFirst || property is not W.TitlePage)
                properties.AppendChild(property.CloneNode(deep: true));
        }

        _isFirst = false;
        return properties;
    }

    // The last paragraph of a section carries its properties.
    private void Break()
    {
        word.Write(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = word.Styles.IdOf(StyleNames.Separator) }, End())));
        word.Flow.BeginSection();
    }

    private PageSetup PageOf(PageSetup upright) => _isLandscape && upright.Width < upright.Height ? upright.Turned : upright;

    // The reference document's own go before ours.
    private IEnumerable<W.HeaderFooterReferenceType> References(RunningLinePart part)
    {
        var theirs = word.Session.ReferenceParts(part);
        foreach (var reference in theirs)
            yield return Reference(reference.Pages, reference.FileName);
        if (theirs.Count == 0 && !part.LineOf(word.Session.Document).IsEmpty)
            yield return Reference(W.HeaderFooterValues.Default, part.FileName(_isLandscape));

        W.HeaderFooterReferenceType Reference(W.HeaderFooterValues pages, string fileName)
        {
            var element = part.NewReference();
            element.Type = pages;
            element.Id = word.Relationships.To(part.Type, fileName);
            return element;
        }
    }

    private static void AddPage(W.SectionProperties properties, PageSetup page)
    {
        var size = new W.PageSize { Width = (uint)Units.Twips(page.Width), Height = (uint)Units.Twips(page.Height) };
        if (page.Width > page.Height)
            size.Orient = W.PageOrientationValues.Landscape;
        properties.Append(
            size,
            new W.PageMargin
            {
                Top = Units.Twips(page.MarginTop),
                Right = (uint)Units.Twips(page.MarginRight),
                Bottom = Units.Twips(page.MarginBottom),
                Left = (uint)Units.Twips(page.MarginLeft),
                Header = (uint)Units.Twips(page.HeaderDistance),
                Footer = (uint)Units.Twips(page.FooterDistance),
                Gutter = 0,
            });
    }
}
