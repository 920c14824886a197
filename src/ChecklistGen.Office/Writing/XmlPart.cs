using System.Text;
using System.Xml;

namespace ChecklistGen.Office.Writing;

/// <summary>How the XML of every part is written: UTF-8 without a mark, one line, standalone.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Checking = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly XmlWriterSettings Trusting = new() { Encoding = Checking.Encoding, CheckCharacters = false };

    /// <summary>A writer behind the declaration.</summary>
    /// <param name="stream">Where the part goes.</param>
    /// <param name="checkCharacters">Whether a character that XML can't hold is an exception; without, a caller sees to it that there is none.</param>
    public static XmlWriter CreateWriter(Stream stream, bool checkCharacters = true)
    {
        var xml = XmlWriter.Create(stream, checkCharacters ? Checking : Trusting);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}
