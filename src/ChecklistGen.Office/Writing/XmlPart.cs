using System.Text;
using System.Xml;

namespace ChecklistGen.Office.Writing;

/// <summary>How the XML of every part is written: UTF-8 without a mark, one line, standalone.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static XmlWriter CreateWriter(Stream stream)
    {
        var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}
