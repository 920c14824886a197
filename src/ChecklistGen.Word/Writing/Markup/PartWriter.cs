using System.Text;
using System.Xml;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>Writes a part element by element, so that no more of it is in memory than what is being built.</summary>
/// <remarks>
/// The SDK's own <see cref="OpenXmlWriter"/>, whose methods these are called after, begins a part with a byte-order mark and
/// leaves <c>mc:Ignorable</c> out of what it writes.
/// </remarks>
internal sealed class PartWriter : IDisposable
{
    // Declared once at the root, or each element that needs one would declare it again.
    private static readonly (string Prefix, string Uri)[] Namespaces =
    [
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("mc", Compatibility),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ];

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly XmlWriter _xml;

    // Texts are cleaned of what XML can't hold where they come in; checking each character once more was 9 % of a document's time.
    public PartWriter(Stream stream) => _xml = XmlPart.CreateWriter(stream, checkCharacters: false);

    /// <summary>Writes a part, or what is to become a piece of one, as text.</summary>
    public PartWriter(StringBuilder text) => _xml = XmlWriter.Create(text);

    /// <summary>Writes a whole part of Word's: for those that are short.</summary>
    public static void Write(Stream stream, OpenXmlElement root)
    {
        using var part = new PartWriter(stream);
        part.WritePart(root);
    }

    /// <summary>Writes a whole part that has its namespaces already, or needs none but its own.</summary>
    public static void WriteAsIs(Stream stream, OpenXmlElement root)
    {
        using var part = new PartWriter(stream);
        part.WriteElement(root);
    }

    /// <summary>Writes the start of a part of Word's; readers that don't know Word 2010 may ignore what is from there.</summary>
    public void WriteStartPart(OpenXmlElement root)
    {
        WriteStart(root);
        foreach (var (prefix, uri) in Namespaces)
            _xml.WriteAttributeString("xmlns", prefix, null, uri);
        _xml.WriteAttributeString("Ignorable", Compatibility, "w14");
    }

    /// <summary>Writes a part of Word's.</summary>
    public void WritePart(OpenXmlElement root)
    {
        WriteStartPart(root);
        foreach (var child in root)
            WriteElement(child);
        WriteEndElement();
    }

    /// <summary>Writes an element's start and its attributes; what is in it comes next.</summary>
    public void WriteStartElement(OpenXmlElement element)
    {
        WriteStart(element);
        foreach (var attribute in element.GetAttributes())
            _xml.WriteAttributeString(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, attribute.Value);
    }

    /// <summary>Writes an element with all that is in it.</summary>
    public void WriteElement(OpenXmlElement element) => element.WriteTo(_xml);

    /// <summary>Writes the end of the element that was started last.</summary>
    public void WriteEndElement() => _xml.WriteEndElement();

    /// <summary>Hands on all that is written so far.</summary>
    public void Flush() => _xml.Flush();

    public void Dispose() => _xml.Dispose();

    private void WriteStart(OpenXmlElement element) => _xml.WriteStartElement(element.Prefix, element.LocalName, element.NamespaceUri);
}

/// <summary>An element as the text that it becomes in a part of Word's.</summary>
internal sealed class WrittenElement(string text) : OpenXmlLeafElement
{
    public override void WriteTo(XmlWriter xmlWriter) => xmlWriter.WriteRaw(text);
}
