using System.Globalization;
using System.Xml;
using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.VariantTypes;
using Extended = DocumentFormat.OpenXml.ExtendedProperties;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The parts that hold a document's properties (ISO 29500-2, 11, and ISO 29500-1, 22.2 and 22.3).</summary>
internal static class PropertiesParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string DublinTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    // The set of properties that users make themselves, under the id that Office gave it.
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>Writes title, language, dates and the like, for which the SDK has no elements.</summary>
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

    /// <summary>Which program made the document.</summary>
    public static Extended.Properties Application(DocumentProperties properties)
    {
        var root = new Extended.Properties();
        if (properties.Generator.Length > 0)
            root.AppendChild(new Extended.Application(XmlCharacters.Clean(properties.Generator)));
        return root;
    }

    /// <summary>What the document was made from.</summary>
    // Users' own properties are numbered from 2.
    public static Properties Sources(Form form) => new(SourceFacts.Of(form).ToProperties().Select((p, i) => Property(i + 2, p.Name, p.Value)));

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(XmlCharacters.Clean(value))) { FormatId = UserDefined, PropertyId = id, Name = name };

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
