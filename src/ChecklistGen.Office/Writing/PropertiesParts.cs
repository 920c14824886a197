using System.Xml;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Office.Writing;

/// <summary>The parts that hold the properties of every Office file (ISO 29500-2, 11, and ISO 29500-1, 22.2).</summary>
internal static class PropertiesParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string DublinTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>Writes title, language, dates and the like.</summary>
    public static void WriteCore(Stream stream, DocumentProperties properties)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dublin);
        xml.WriteAttributeString("xmlns", "dcterms", null, DublinTerms);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        Text(xml, Dublin, "title", properties.Title);
        Text(xml, Dublin, "subject", properties.Subject);
        Text(xml, Dublin, "creator", properties.Author);
        Text(xml, Core, "keywords", string.Join(", ", properties.Keywords));
        Text(xml, Core, "lastModifiedBy", properties.Generator);
        Date(xml, "created", properties.Date);
        Date(xml, "modified", properties.Date);
        Text(xml, Dublin, "language", properties.Language);
        xml.WriteEndElement();
    }

    /// <summary>Writes which program made the file.</summary>
    public static void WriteApplication(Stream stream, DocumentProperties properties)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("ap", "Properties", Extended);
        Text(xml, Extended, "Application", properties.Generator);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string space, string name, string value)
    {
        if (value.Length > 0)
            xml.WriteElementString(name, space, XmlCharacters.Clean(value));
    }

    private static void Date(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement(name, DublinTerms);
        xml.WriteAttributeString("type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(IsoDate.Of(date) + "T00:00:00Z");
        xml.WriteEndElement();
    }
}
