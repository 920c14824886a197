using System.Xml;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds colours and typefaces under the names that styles refer to (ISO 29500-1, 20.1.6.9).</summary>
internal static class ThemePart
{
    private const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

    // Shapes get their looks here. The schema asks for three of each, and documents of ours have no shapes.
    private const string Formats =
        """
        <a:fmtScheme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="ChecklistGen"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>
        """;

    public static void Write(Stream stream, ThemeColours colours, string font)
    {
        using var xml = XmlPart.CreateWriter(stream);
        xml.WriteStartElement("a", "theme", Namespace);
        xml.WriteAttributeString("name", "ChecklistGen");
        xml.WriteStartElement("themeElements", Namespace);
        xml.WriteStartElement("clrScheme", Namespace);
        xml.WriteAttributeString("name", "ChecklistGen");
        foreach (var slot in colours.Slots)
        {
            xml.WriteStartElement(slot.Element, Namespace);
            xml.WriteStartElement("srgbClr", Namespace);
            xml.WriteAttributeString("val", slot.Colour.Hex);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("fontScheme", Namespace);
        xml.WriteAttributeString("name", "ChecklistGen");
        WriteFont(xml, "majorFont", font);
        WriteFont(xml, "minorFont", font);
        xml.WriteEndElement();
        xml.WriteRaw(Formats);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFont(XmlWriter xml, string element, string font)
    {
        xml.WriteStartElement(element, Namespace);
        foreach (var script in (ReadOnlySpan<string>)["latin", "ea", "cs"])
        {
            xml.WriteStartElement(script, Namespace);
            xml.WriteAttributeString("typeface", script == "latin" ? XmlCharacters.Clean(font) : "");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
