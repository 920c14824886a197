using System.Xml;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml.CustomXmlDataProperties;

namespace ChecklistGen.Word.Forms;

/// <summary>The form as XML inside the file: who is asked about what, and by which fields.</summary>
internal static class FormXml
{
    /// <summary>The namespace by which the part is recognised; the number at its end is that of the layout.</summary>
    public const string Namespace = "urn:checklistgen:form:1";

    // Office keeps custom data apart by such ids; ours is the same in every file, as its layout is.
    private const string StoreId = "{6D0E1B0C-5C1F-4B7E-9C53-2A6B0F0D4E11}";

    private const int DigestsInElement = 1000;

    public static void Write(Stream stream, FormContent content)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("form", Namespace);
        Attribute(xml, "language", content.Language);
        Attribute(xml, "template", content.Form?.Template ?? "");
        foreach (var service in content.Form?.Services ?? [])
            WriteService(xml, service);
        var items = (content.Form?.Items ?? []).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var field in content.Fields)
            WriteField(xml, field, isOfItem: items.Contains(field.Name[..Math.Max(0, field.Name.LastIndexOf('/'))]));
        foreach (var digests in content.Written?.Sort().Chunk(DigestsInElement) ?? [])
        {
            xml.WriteStartElement("written", Namespace);
            Attribute(xml, "texts", TextDigests.Pack([.. digests]));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The properties under which Office stores the part.</summary>
    public static DataStoreItem StoreProperties() => new(new SchemaReferences(new SchemaReference { Uri = Namespace })) { ItemId = StoreId };

    private static void WriteService(XmlWriter xml, FormService service)
    {
        xml.WriteStartElement("service", Namespace);
        Attribute(xml, "name", service.Name);
        Attribute(xml, "slug", service.Slug);
        Attribute(xml, "source", service.SourceSha256);
        foreach (var item in service.Items)
            WriteItem(xml, "item", item);
        foreach (var item in service.Earlier)
            WriteItem(xml, "earlier", item);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string element, FormItem item)
    {
        xml.WriteStartElement(element, Namespace);
        Attribute(xml, "id", item.Id);
        Attribute(xml, "key", item.Key);
        Attribute(xml, "phase", item.Phase);
        Attribute(xml, "section", item.Section);
        Attribute(xml, "role", item.Role);
        Attribute(xml, "text", item.Text);
        xml.WriteEndElement();
    }

    // The label of an item's field says no more than its item and its column.
    private static void WriteField(XmlWriter xml, FormField field, bool isOfItem)
    {
        xml.WriteStartElement("field", Namespace);
        Attribute(xml, "name", field.Name);
        Attribute(xml, "kind", field.Kind.ToString());
        Attribute(xml, "label", isOfItem ? "" : field.Label);
        Attribute(xml, "placeholder", field.Placeholder);
        if (field.Column is not null)
            xml.WriteAttributeString("column", XmlCharacters.Clean(field.Column));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value)
    {
        if (value.Length > 0)
            xml.WriteAttributeString(name, XmlCharacters.Clean(value));
    }
}
