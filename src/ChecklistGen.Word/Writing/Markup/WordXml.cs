using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>Writes WordprocessingML as a stream; names stand in the <c>w</c> namespace unless another is given.</summary>
internal sealed class WordXml(Stream stream) : IDisposable
{
    private readonly XmlWriter _xml = XmlPart.CreateWriter(stream);

    /// <summary>Begins the root element and declares all namespaces there; readers that don't know Word 2010 may ignore its own.</summary>
    public void Root(string name)
    {
        Start(name);
        foreach (var space in (ReadOnlySpan<XmlNamespace>)[XmlNamespace.Relationships, XmlNamespace.WordDrawing, XmlNamespace.Compatibility, XmlNamespace.Word2010])
            _xml.WriteAttributeString("xmlns", space.Prefix, null, space.Uri);
        Attribute(XmlNamespace.Compatibility, "Ignorable", XmlNamespace.Word2010.Prefix);
    }

    public void Start(string name) => Start(XmlNamespace.Word, name);

    public void Start(XmlNamespace space, string name) => _xml.WriteStartElement(space.Prefix, name, space.Uri);

    public void End() => _xml.WriteEndElement();

    public void Attribute(string name, string value) => Attribute(XmlNamespace.Word, name, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public void Attribute(XmlNamespace space, string name, string value) =>
        _xml.WriteAttributeString(space.Prefix, name, space.Uri, XmlCharacters.Clean(value));

    /// <summary>Writes an attribute without a namespace, as DrawingML has them.</summary>
    public void PlainAttribute(string name, string value) => _xml.WriteAttributeString(name, XmlCharacters.Clean(value));

    /// <summary>Writes an element that says all by being there: <c>keepNext</c>.</summary>
    public void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>Writes an element with one <c>val</c> attribute, the commonest shape of all.</summary>
    public void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an element whose value is yes or no: <c>&lt;w:b/&gt;</c>, <c>&lt;w:b w:val="0"/&gt;</c>.</summary>
    public void Toggle(string name, bool on)
    {
        if (on)
            Empty(name);
        else
            Value(name, "0");
    }

    /// <summary>Writes an element that holds characters, blanks kept.</summary>
    public void Text(string name, ReadOnlySpan<char> text)
    {
        Start(name);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XmlCharacters.Clean(text.ToString()));
        End();
    }

    /// <summary>Writes an element taken from another file.</summary>
    public void Copy(XElement element) => element.WriteTo(_xml);

    /// <summary>Writes the start and the attributes of an element taken from another file, then what the caller writes, then its end.</summary>
    public void Copy(XElement element, Action writeContent)
    {
        // A namespace keeps the prefix that it had: other attributes may name the prefix.
        _xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration)
                _xml.WriteAttributeString(attribute.Name.LocalName == "xmlns" ? null : "xmlns", attribute.Name.LocalName, null, attribute.Value);
            else
                _xml.WriteAttributeString(element.GetPrefixOfNamespace(attribute.Name.Namespace), attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        }

        writeContent();
        _xml.WriteEndElement();
    }

    public void Dispose() => _xml.Dispose();
}
