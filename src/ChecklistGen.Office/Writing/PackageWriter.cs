using System.Xml;

namespace ChecklistGen.Office.Writing;

/// <summary>An Office file in the making: parts, and the relationships between them (ISO 29500-2).</summary>
/// <remarks>
/// The SDK's package invents names and ids, holds every part in memory unpacked, and costs a cold start three times
/// what this does; so it is used for checking and for customers' files, and the writing is done here.
/// </remarks>
internal sealed class PackageWriter
{
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly (string Extension, string ContentType)[] Defaults =
    [
        ("jpeg", "image/jpeg"),
        ("png", "image/png"),
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ];

    private readonly Dictionary<string, PackedPart> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contentTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name, without a slash at the start.</param>
    /// <param name="contentType">Its MIME type; empty where the extension decides it.</param>
    /// <param name="write">Writes its bytes.</param>
    public void Add(string name, string contentType, Action<Stream> write) => Add(contentType, new PackedPart(name, write));

    /// <summary>Adds a part that is packed already.</summary>
    public void Add(string contentType, PackedPart part)
    {
        _parts.Add(part.Name, part);
        if (contentType.Length > 0)
            _contentTypes.Add(part.Name, contentType);
    }

    /// <summary>Whether there is such a part already.</summary>
    public bool Contains(string name) => _parts.ContainsKey(name);

    /// <summary>Relates a part, or the package, to another part or to an address.</summary>
    /// <param name="source">The part it leads from, or <see cref="PartNames.Package"/>.</param>
    /// <param name="id">An id, unique among the relationships of the source.</param>
    /// <param name="type">The relationship's type.</param>
    /// <param name="target">The part it leads to, seen from the source's folder, or an address.</param>
    /// <param name="isExternal">Whether the target is an address outside the package.</param>
    public void Relate(string source, string id, string type, string target, bool isExternal = false)
    {
        if (!_relationships.TryGetValue(source, out var list))
            _relationships[source] = list = [];
        list.Add(new Relationship(id, type, target, isExternal));
    }

    /// <summary>Writes the package, its content types first and then part by part in ordinal order.</summary>
    public void Save(Stream output)
    {
        foreach (var (source, relationships) in _relationships)
            Add(PartNames.RelationshipsOf(source), "", stream => WriteRelationships(stream, relationships));
        var contentTypes = new PackedPart(PartNames.ContentTypes, WriteContentTypes);
        var parts = new List<PackedPart> { contentTypes };
        foreach (var name in Sorted(_parts.Keys))
            parts.Add(_parts[name]);
        ZipWriter.Write(output, parts);
    }

    private static string[] Sorted(IEnumerable<string> names)
    {
        var sorted = names.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static void WriteRelationships(Stream stream, List<Relationship> relationships)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("Relationships", RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", RelationshipsNamespace);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsExternal)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteContentTypes(Stream stream)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("Types", ContentTypesNamespace);
        foreach (var (extension, contentType) in Defaults)
            WriteContentType(xml, "Default", "Extension", extension, contentType);
        foreach (var name in Sorted(_contentTypes.Keys))
            WriteContentType(xml, "Override", "PartName", "/" + name, _contentTypes[name]);
        xml.WriteEndElement();
    }

    private static void WriteContentType(XmlWriter xml, string element, string key, string value, string contentType)
    {
        xml.WriteStartElement(element, ContentTypesNamespace);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }

    private sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
}
