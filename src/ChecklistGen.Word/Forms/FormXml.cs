using System.Collections.Immutable;
using System.Xml;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Reading;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml.CustomXmlDataProperties;

namespace ChecklistGen.Word.Forms;

/// <summary>The form as XML inside the file: what is asked, of whom, and by which fields.</summary>
internal static class FormXml
{
    /// <summary>The part that it is written to.</summary>
    public const string Part = Folder + "1.xml";

    /// <summary>The part with the properties under which Office stores it.</summary>
    public const string PropertiesPart = Folder + "Props1.xml";

    // The namespace by which the part is recognised; its last number is that of the layout.
    private const string Namespace = "urn:checklistgen:form:1";

    // Office tells custom data apart by such ids; ours is the same in every file, as its layout is.
    private const string StoreId = "{6D0E1B0C-5C1F-4B7E-9C53-2A6B0F0D4E11}";

    private const string Folder = "customXml/item";
    private const int DigestsInElement = 1000;

    /// <summary>Whether a part may be the form: programs renumber the parts of custom data.</summary>
    public static bool MayBe(string part) =>
        part.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
        && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !part.Contains("Props", StringComparison.OrdinalIgnoreCase);

    /// <summary>The properties under which Office stores the part.</summary>
    public static DataStoreItem StoreProperties() => new(new SchemaReferences(new SchemaReference { Uri = Namespace })) { ItemId = StoreId };

    public static void Write(Stream stream, FormContent content)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement(Names.Form, Namespace);
        Write(xml, Names.Language, content.Language);
        Write(xml, Names.Template, content.Form?.Template ?? "");
        foreach (var service in content.Form?.Services ?? [])
            Write(xml, service);
        var items = (content.Form?.Items ?? []).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var field in content.Fields)
            Write(xml, field, isOfItem: items.Contains(FieldName.ItemOf(field.Name)));
        foreach (var digests in content.Written?.Sort().Chunk(DigestsInElement) ?? [])
        {
            xml.WriteStartElement(Names.Written, Namespace);
            Write(xml, Names.Texts, TextDigests.Pack([.. digests]));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Reads a part; what it doesn't know it skips.</summary>
    /// <returns>The form; null for another program's data.</returns>
    public static FormContent? TryRead(PartXmlReader xml)
    {
        while (xml.Read() && !xml.IsElement)
        {
        }

        if (!IsOurs(xml) || xml.Name != Names.Form)
            return null;
        var template = Read(xml, Names.Template);
        var language = Read(xml, Names.Language);
        var services = new FormServices();
        var fields = ImmutableArray.CreateBuilder<FormField>();
        ImmutableArray<int>.Builder? written = null;
        while (xml.Read())
        {
            if (!IsOurs(xml))
                continue;
            switch (xml.Name)
            {
                case Names.Service:
                    services.Begin(Read(xml, Names.Name), Read(xml, Names.Slug), Read(xml, Names.Source));
                    break;
                case Names.Item:
                    services.Add(ReadItem(xml));
                    break;
                case Names.Earlier:
                    services.AddEarlier(ReadItem(xml));
                    break;
                case Names.Field when ReadField(xml) is { } field:
                    fields.Add(field);
                    break;
                case Names.Written:
                    written ??= ImmutableArray.CreateBuilder<int>();
                    written.AddRange(TextDigests.Unpack(Read(xml, Names.Texts)));
                    break;
            }
        }

        var all = services.ToImmutable();
        return new FormContent(all.IsEmpty ? null : new Form { Template = template, Services = all }, fields.ToImmutable(), language)
        {
            Written = written?.ToImmutable(),
        };
    }

    private static void Write(XmlWriter xml, FormService service)
    {
        xml.WriteStartElement(Names.Service, Namespace);
        Write(xml, Names.Name, service.Name);
        Write(xml, Names.Slug, service.Slug);
        Write(xml, Names.Source, service.SourceSha256);
        foreach (var item in service.Items)
            Write(xml, Names.Item, item);
        foreach (var item in service.Earlier)
            Write(xml, Names.Earlier, item);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string element, FormItem item)
    {
        xml.WriteStartElement(element, Namespace);
        Write(xml, Names.Id, item.Id);
        Write(xml, Names.Key, item.Key);
        Write(xml, Names.Phase, item.Phase);
        Write(xml, Names.Section, item.Section);
        Write(xml, Names.Role, item.Role);
        Write(xml, Names.Text, item.Text);
        xml.WriteEndElement();
    }

    private static FormItem ReadItem(PartXmlReader xml) => new(Read(xml, Names.Id), Read(xml, Names.Key), Read(xml, Names.Text))
    {
        Phase = Read(xml, Names.Phase),
        Section = Read(xml, Names.Section),
        Role = Read(xml, Names.Role),
    };

    // The label of an item's field says no more than its item and its column.
    private static void Write(XmlWriter xml, FormField field, bool isOfItem)
    {
        xml.WriteStartElement(Names.Field, Namespace);
        Write(xml, Names.Name, field.Name);
        Write(xml, Names.Kind, field.Kind.ToString());
        Write(xml, Names.Label, isOfItem ? "" : field.Label);
        Write(xml, Names.Placeholder, field.Placeholder);
        // An empty header is a header; no attribute means that the field is in no table.
        if (field.Column is not null)
            xml.WriteAttributeString(Names.Column, XmlCharacters.Clean(field.Column));
        xml.WriteEndElement();
    }

    private static FormField? ReadField(PartXmlReader xml) =>
        Read(xml, Names.Name) is { Length: > 0 } name && Enum.TryParse<FieldKind>(Read(xml, Names.Kind), out var kind)
            ? new FormField(name, kind)
            {
                Label = Read(xml, Names.Label),
                Placeholder = Read(xml, Names.Placeholder),
                Column = xml.Attribute(Names.Column),
            }
            : null;

    private static bool IsOurs(PartXmlReader xml) => xml.IsElement && xml.Namespace == Namespace;

    private static void Write(XmlWriter xml, string attribute, string value)
    {
        if (value.Length > 0)
            xml.WriteAttributeString(attribute, XmlCharacters.Clean(value));
    }

    private static string Read(PartXmlReader xml, string attribute) => xml.Attribute(attribute) ?? "";

    private static class Names
    {
        // Elements.
        public const string Form = "form";
        public const string Service = "service";
        public const string Item = "item";
        public const string Earlier = "earlier";
        public const string Field = "field";
        public const string Written = "written";

        // Attributes.
        public const string Language = "language";
        public const string Template = "template";
        public const string Name = "name";
        public const string Slug = "slug";
        public const string Source = "source";
        public const string Id = "id";
        public const string Key = "key";
        public const string Phase = "phase";
        public const string Section = "section";
        public const string Role = "role";
        public const string Text = "text";
        public const string Kind = "kind";
        public const string Label = "label";
        public const string Placeholder = "placeholder";
        public const string Column = "column";
        public const string Texts = "texts";
    }
}
