using System.Globalization;
using ChecklistGen.Office;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>Writes a picture that stands in a line like a letter (ISO 29500-1, 20.4.2.8).</summary>
internal static class InlinePicture
{
    /// <param name="word">Where to.</param>
    /// <param name="name">The picture's file, seen from the folder <c>word</c>.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    /// <param name="description">What a screen reader says.</param>
    public static void Write(WordContext word, string name, double width, double height, string description)
    {
        var xml = word.Xml;
        var id = word.Session.NextDrawing().ToString(CultureInfo.InvariantCulture);
        word.Runs.Begin();
        xml.Start("drawing");
        xml.Start(XmlNamespace.WordDrawing, "inline");
        foreach (var side in (ReadOnlySpan<string>)["distT", "distB", "distL", "distR"])
            xml.PlainAttribute(side, "0");
        Size(xml, XmlNamespace.WordDrawing, "extent", width, height);
        Describe(xml, XmlNamespace.WordDrawing, "docPr", id, description);
        xml.Start(XmlNamespace.Drawing, "graphic");
        xml.Start(XmlNamespace.Drawing, "graphicData");
        xml.PlainAttribute("uri", XmlNamespace.Picture.Uri);
        xml.Start(XmlNamespace.Picture, "pic");
        xml.Start(XmlNamespace.Picture, "nvPicPr");
        Describe(xml, XmlNamespace.Picture, "cNvPr", id, description);
        Empty(xml, XmlNamespace.Picture, "cNvPicPr");
        xml.End();
        Fill(xml, word.Relationships.To(PartType.Image, name));
        Shape(xml, width, height);
        xml.End();
        xml.End();
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }

    private static void Fill(WordXml xml, string relationship)
    {
        xml.Start(XmlNamespace.Picture, "blipFill");
        xml.Start(XmlNamespace.Drawing, "blip");
        xml.Attribute(XmlNamespace.Relationships, "embed", relationship);
        xml.End();
        xml.Start(XmlNamespace.Drawing, "stretch");
        Empty(xml, XmlNamespace.Drawing, "fillRect");
        xml.End();
        xml.End();
    }

    private static void Shape(WordXml xml, double width, double height)
    {
        xml.Start(XmlNamespace.Picture, "spPr");
        xml.Start(XmlNamespace.Drawing, "xfrm");
        xml.Start(XmlNamespace.Drawing, "off");
        xml.PlainAttribute("x", "0");
        xml.PlainAttribute("y", "0");
        xml.End();
        Size(xml, XmlNamespace.Drawing, "ext", width, height);
        xml.End();
        xml.Start(XmlNamespace.Drawing, "prstGeom");
        xml.PlainAttribute("prst", "rect");
        Empty(xml, XmlNamespace.Drawing, "avLst");
        xml.End();
        xml.End();
    }

    private static void Size(WordXml xml, XmlNamespace space, string name, double width, double height)
    {
        xml.Start(space, name);
        xml.PlainAttribute("cx", Units.Emus(width).ToString(CultureInfo.InvariantCulture));
        xml.PlainAttribute("cy", Units.Emus(height).ToString(CultureInfo.InvariantCulture));
        xml.End();
    }

    private static void Describe(WordXml xml, XmlNamespace space, string element, string id, string description)
    {
        xml.Start(space, element);
        xml.PlainAttribute("id", id);
        xml.PlainAttribute("name", $"Picture {id}");
        xml.PlainAttribute("descr", description);
        xml.End();
    }

    private static void Empty(WordXml xml, XmlNamespace space, string name)
    {
        xml.Start(space, name);
        xml.End();
    }
}
