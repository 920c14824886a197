using System.Xml;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml;

namespace ChecklistGen.Excel.Writing;

/// <summary>Writes a part element by element, so that no more of it is in memory than what is being built.</summary>
internal sealed class ExcelPartWriter(Stream stream) : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XmlWriter _xml = XmlPart.CreateWriter(stream);

    /// <summary>Writes a whole part: for those that are short.</summary>
    public static void Write(Stream stream, OpenXmlElement root)
    {
        using var part = new ExcelPartWriter(stream);
        part.WriteStart(root);
        foreach (var child in root)
            part.Write(child);
        part.WriteEnd();
    }

    /// <summary>Writes an element's start and its attributes; what is in it comes next.</summary>
    public void WriteStart(OpenXmlElement element)
    {
        _xml.WriteStartElement(element.Prefix, element.LocalName, element.NamespaceUri);
        // Declared once, or each element that needs it would declare it again.
        if (element is OpenXmlPartRootElement)
            _xml.WriteAttributeString("xmlns", "r", null, Relationships);
        foreach (var attribute in element.GetAttributes())
            _xml.WriteAttributeString(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, attribute.Value);
    }

    /// <summary>Writes an element with all that is in it.</summary>
    public void Write(OpenXmlElement element) => element.WriteTo(_xml);

    /// <summary>Writes the end of the element that was started last.</summary>
    public void WriteEnd() => _xml.WriteEndElement();

    public void Dispose() => _xml.Dispose();
}
