using System.Xml;
using System.Xml.Linq;

namespace ChecklistGen.Word.Reference;

/// <summary>The XML of a reference document's parts.</summary>
internal static class ReferenceXml
{
    public static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static XElement Parse(byte[] part)
    {
        using var xml = XmlReader.Create(new MemoryStream(part), Settings);
        return XElement.Load(xml);
    }

    /// <summary>A length in twentieths of a point as points; null where it is none, or no length of a page.</summary>
    public static double? Points(XElement? element, string attribute) =>
        (string?)element?.Attribute(Word + attribute) is { } text
            && double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var twips)
            && Math.Abs(twips) <= 31680
            ? twips / 20
            : null;
}
