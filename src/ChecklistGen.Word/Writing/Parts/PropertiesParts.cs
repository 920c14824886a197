using System.Globalization;
using System.Xml;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Forms;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The parts that hold a document's properties (ISO 29500-2, 11, and ISO 29500-1, 22.2 and 22.3).</summary>
internal static class PropertiesParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string DublinTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The set of properties that users make themselves, under the id that Office gave it.
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

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

    /// <summary>Writes which program made the document.</summary>
    public static void WriteExtended(Stream stream, DocumentProperties properties)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("Properties", Extended);
        Text(xml, Extended, "Application", properties.Generator);
        xml.WriteEndElement();
    }

    /// <summary>Writes what the document was made from, where document management finds it.</summary>
    public static void WriteCustom(Stream stream, Form form)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("Properties", Custom);
        xml.WriteAttributeString("xmlns", "vt", null, Variants);
        Property(xml, 2, "Template", form.Template);
        Property(xml, 3, "Services", string.Join("; ", form.Services.Select(s => s.Name)));
        Property(xml, 4, "Source SHA-256", string.Join("; ", form.Services.Select(s => s.SourceSha256)));
        xml.WriteEndElement();
    }

    // Users' own properties are counted from 2.
    private static void Property(XmlWriter xml, int id, string name, string value)
    {
        xml.WriteStartElement("property", Custom);
        xml.WriteAttributeString("fmtid", UserDefined);
        xml.WriteAttributeString("pid", id.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("lpwstr", Variants, XmlCharacters.Clean(value));
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
        xml.WriteString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.WriteEndElement();
    }
}
