using ChecklistGen.Office.Reading;

namespace ChecklistGen.Office.Pages;

/// <summary>What the XML of all Office programs has in common.</summary>
internal static class PageXml
{
    /// <summary>The id by which an element refers to a relationship; empty where it refers to none.</summary>
    public static string RelationshipId(this PartXmlReader xml) =>
        xml.Attribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.Attribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")
        ?? "";

    /// <summary>Visits what is in the first of the alternatives at whose start the reader is (ISO 29500-3, 9.3): the fallback only where there is nothing else.</summary>
    public static void Alternatives(this PartXmlReader xml, Action visit)
    {
        var isTaken = false;
        xml.Each(() =>
        {
            if (xml.Name is not ("Choice" or "Fallback"))
                return;
            if (isTaken)
            {
                xml.Skip();
                return;
            }

            isTaken = true;
            xml.Each(visit);
        });
    }
}
