using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

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

    /// <summary>Call before a block is written: ends the section where the block belongs on pages of the other kind.</summary>
    public void Settle()
    {
        if (_hasContent && _isLandscape != WantsLandscape)
            Break();
        _isLandscape = WantsLandscape;
        HasLandscape |= _isLandscape;
        _hasContent = true;
    }

    /// <summary>By how much columns are wider on the reference document's paper than on that for which they were laid out.</summary>
    public double ColumnScale => PageOf(word.Session.Page).TextWidth / PageOf(word.Theme.Page).TextWidth;

    /// <summary>Writes the properties of the section that ends here.</summary>
    public void WriteProperties()
    {
        word.Xml.Start("sectPr");
        ReferTo(RunningLinePart.Header, word.Session.Document.Header.IsEmpty);
        ReferTo(RunningLinePart.Footer, word.Session.Document.Footer.IsEmpty);
        WritePage(PageOf(word.Session.Page));
        // What the reference says of the first page is said of the document's, not of each section's.
        foreach (var property in word.Session.Reference?.SectionProperties ?? [])
        {
            if (_isFirst || property.Name.LocalName != "titlePg")
                word.Xml.Copy(property);
        }

        word.Xml.End();
        _isFirst = false;
    }

    // The last paragraph of a section carries its properties.
    private void Break()
    {
        word.Xml.Start("p");
        word.Xml.Start("pPr");
        word.Xml.Value("pStyle", word.Styles.IdOf(StyleNames.Separator));
        WriteProperties();
        word.Xml.End();
        word.Xml.End();
        word.Flow.BeginSection();
    }

    private PageSetup PageOf(PageSetup upright) => _isLandscape && upright.Width < upright.Height ? upright.Turned : upright;

    // The reference document's own go before ours.
    private void ReferTo(RunningLinePart part, bool isEmpty)
    {
        var references = word.Session.Reference?.RunningParts.Where(r => r.IsHeader == part.IsHeader).ToList() ?? [];
        foreach (var reference in references)
            ReferTo(part, reference.Pages, reference.FileName);
        if (references.Count == 0 && !isEmpty)
            ReferTo(part, "default", part.FileName(_isLandscape));
    }

    private void ReferTo(RunningLinePart part, string pages, string fileName)
    {
        word.Xml.Start(part.Reference);
        word.Xml.Attribute("type", pages);
        word.Xml.Attribute(XmlNamespace.Relationships, "id", word.Relationships.To(part.Type, fileName));
        word.Xml.End();
    }

    private void WritePage(PageSetup page)
    {
        word.Xml.Start("pgSz");
        word.Xml.Attribute("w", Units.Twips(page.Width));
        word.Xml.Attribute("h", Units.Twips(page.Height));
        if (page.Width > page.Height)
            word.Xml.Attribute("orient", "landscape");
        word.Xml.End();
        word.Xml.Start("pgMar");
        word.Xml.Attribute("top", Units.Twips(page.MarginTop));
        word.Xml.Attribute("right", Units.Twips(page.MarginRight));
        word.Xml.Attribute("bottom", Units.Twips(page.MarginBottom));
        word.Xml.Attribute("left", Units.Twips(page.MarginLeft));
        word.Xml.Attribute("header", Units.Twips(page.HeaderDistance));
        word.Xml.Attribute("footer", Units.Twips(page.FooterDistance));
        word.Xml.Attribute("gutter", 0);
        word.Xml.End();
    }
}
