using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Packaging;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>Divides the document into sections of upright pages and of pages that lie on their side.</summary>
internal sealed class SectionFlow(WordContext word)
{
    private bool _isLandscape;
    private bool _hasContent;

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

    /// <summary>Writes the properties of the section that ends here.</summary>
    public void WriteProperties()
    {
        var page = _isLandscape ? word.Theme.Page.Turned : word.Theme.Page;
        word.Xml.Start("sectPr");
        if (!word.Session.Document.Header.IsEmpty)
            Refer("headerReference", PartType.Header, RunningLinePart.Header);
        if (!word.Session.Document.Footer.IsEmpty)
            Refer("footerReference", PartType.Footer, RunningLinePart.Footer);
        WritePage(page);
        word.Xml.End();
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

    private void Refer(string element, PartType type, RunningLinePart part)
    {
        word.Xml.Start(element);
        word.Xml.Attribute("type", "default");
        word.Xml.Attribute(XmlNamespace.Relationships, "id", word.Relationships.To(type, part.FileName(_isLandscape)));
        word.Xml.End();
    }

    private void WritePage(PageSetup page)
    {
        word.Xml.Start("pgSz");
        word.Xml.Attribute("w", Units.Twips(page.Width));
        word.Xml.Attribute("h", Units.Twips(page.Height));
        if (_isLandscape)
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
