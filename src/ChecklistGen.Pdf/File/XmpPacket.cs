using System.Globalization;
using System.Security;
using System.Text;

namespace ChecklistGen.Pdf.File;

/// <summary>
/// The file's metadata: conformance to PDF/A-3a and PDF/UA-1, title, author, dates
/// (ISO 19005-3, 6.6; ISO 14289-1, 5). PDF/A does not define PDF/UA's schema, so the packet describes it.
/// </summary>
internal static class XmpPacket
{
    public static byte[] Create(FileProperties properties)
    {
        var packet = new StringBuilder();
        packet.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        packet.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        Description(packet, "dc", "http://purl.org/dc/elements/1.1/",
            Plain("dc:format", "application/pdf"),
            Language("dc:title", properties.Title),
            Listed("dc:creator", "Seq", properties.Author),
            Language("dc:description", properties.Subject),
            Listed("dc:language", "Bag", properties.Language));
        Description(packet, "xmp", "http://ns.adobe.com/xap/1.0/",
            Plain("xmp:CreatorTool", properties.Generator),
            Plain("xmp:CreateDate", properties.IsoDate),
            Plain("xmp:ModifyDate", properties.IsoDate),
            Plain("xmp:MetadataDate", properties.IsoDate));
        Description(packet, "pdf", "http://ns.adobe.com/pdf/1.3/",
            Plain("pdf:Producer", properties.Generator),
            Plain("pdf:Keywords", properties.Keywords));
        Description(packet, "xmpMM", "http://ns.adobe.com/xap/1.0/mm/",
            Plain("xmpMM:DocumentID", properties.Uuid),
            Plain("xmpMM:InstanceID", properties.Uuid));
        Description(packet, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", Plain("pdfaid:part", "3"), Plain("pdfaid:conformance", "A"));
        Description(packet, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", Plain("pdfuaid:part", "1"));
        packet.Append(
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
             <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
               <pdfaProperty:name>part</pdfaProperty:name>
               <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
               <pdfaProperty:category>internal</pdfaProperty:category>
               <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
              </rdf:li></rdf:Seq></pdfaSchema:property>
             </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>

            """);
        packet.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    private static void Description(StringBuilder packet, string prefix, string schema, params ReadOnlySpan<string> properties)
    {
        packet.Append(CultureInfo.InvariantCulture, $"<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{schema}\">\n");
        foreach (var property in properties)
            packet.Append(property);
        packet.Append("</rdf:Description>\n");
    }

    private static string Plain(string name, string value) =>
        value.Length == 0 ? "" : $" <{name}>{SecurityElement.Escape(value)}</{name}>\n";

    private static string Language(string name, string value) =>
        value.Length == 0 ? "" : $" <{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{SecurityElement.Escape(value)}</rdf:li></rdf:Alt></{name}>\n";

    private static string Listed(string name, string container, string value) =>
        value.Length == 0 ? "" : $" <{name}><rdf:{container}><rdf:li>{SecurityElement.Escape(value)}</rdf:li></rdf:{container}></{name}>\n";
}
