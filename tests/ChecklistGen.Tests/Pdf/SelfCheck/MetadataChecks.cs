using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S9 and S10: what the file says of itself, in XMP and again in its information dictionary.</summary>
internal static partial class MetadataChecks
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Adobe = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Media = "http://ns.adobe.com/xap/1.0/mm/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    // What PDF/A itself knows.
    private static readonly HashSet<XName> Known =
    [
        PdfA + "part", PdfA + "conformance", Extension + "schemas", Media + "DocumentID", Media + "InstanceID",
        Adobe + "Producer", Adobe + "Keywords", Xmp + "CreatorTool", Xmp + "CreateDate", Xmp + "ModifyDate", Xmp + "MetadataDate",
        Dc + "format", Dc + "title", Dc + "creator", Dc + "description", Dc + "language",
    ];

    public static void Run(CheckContext context)
    {
        var stream = context.Pdf.Dictionary(context.Pdf.Catalog, "Metadata");
        if (!context.Say(9, stream is { Data: not null } && !stream.Has("Filter") && context.Pdf.Name(stream, "Type") == "Metadata" && context.Pdf.Name(stream, "Subtype") == "XML", "metadata stream"))
            return;

        string text;
        XDocument packet;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream!.Data!);
            packet = XDocument.Parse(text);
        }
        catch (Exception problem) when (problem is XmlException or DecoderFallbackException)
        {
            context.Say(9, false, $"metadata: {problem.Message}");
            return;
        }

        context.Say(9, text.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>", StringComparison.Ordinal)
            && text.TrimEnd().EndsWith("<?xpacket end=\"w\"?>", StringComparison.Ordinal), "xpacket");
        var properties = packet.Descendants(Rdf + "Description").Elements().ToLookup(e => e.Name);
        context.Say(9, Value(properties, PdfA + "part") == "3" && Value(properties, PdfA + "conformance") == "A" && Value(properties, PdfUa + "part") == "1", "identification");
        foreach (var (prefix, name) in ((string, XNamespace)[])[("pdfaid", PdfA), ("pdfuaid", PdfUa), ("pdfaExtension", Extension)])
            context.Say(9, text.Contains($"xmlns:{prefix}=\"{name}\"", StringComparison.Ordinal), $"prefix {prefix}");
        CheckSchemas(context, packet, properties);
        CheckInformation(context, properties);
    }

    private static void CheckSchemas(CheckContext context, XDocument packet, ILookup<XName, XElement> properties)
    {
        var described = new HashSet<XName>(Known);
        foreach (var schema in packet.Descendants(Rdf + "li").Where(li => li.Element(Schema + "namespaceURI") is not null))
        {
            XNamespace name = schema.Element(Schema + "namespaceURI")!.Value;
            context.Say(9, schema.Element(Schema + "schema")?.Value.Length > 0 && schema.Element(Schema + "prefix")?.Value.Length > 0, "extension schema");
            foreach (var property in schema.Descendants(Property + "name"))
                described.Add(name + property.Value);
        }

        foreach (var property in packet.Descendants(Property + "name").Select(n => n.Parent!))
        {
            context.Say(9, property.Element(Property + "valueType")?.Value.Length > 0 && property.Element(Property + "description")?.Value.Length > 0
                && property.Element(Property + "category")?.Value is "internal" or "external", "property of an extension schema");
        }

        foreach (var property in properties)
            context.Say(9, described.Contains(property.Key), $"no schema describes {property.Key}");
    }

    private static void CheckInformation(CheckContext context, ILookup<XName, XElement> properties)
    {
        var title = Item(properties, Dc + "title", "Alt");
        var creator = Item(properties, Dc + "creator", "Seq");
        // A document without an author has none in either place: nobody is made its author.
        context.Say(9, title?.Length > 0 && creator is not { Length: 0 }, "dc:title, dc:creator");
        var information = context.Pdf.Dictionary(context.Pdf.Trailer, "Info") ?? new PdfDictionary();
        foreach (var (key, value) in ((string, string?)[])
            [("Title", title), ("Author", creator), ("Subject", Item(properties, Dc + "description", "Alt")),
            ("Creator", Value(properties, Xmp + "CreatorTool")), ("Producer", Value(properties, Adobe + "Producer")), ("Keywords", Value(properties, Adobe + "Keywords"))])
        {
            context.Say(10, context.Pdf.Text(information, key) == value, $"Info {key} differs from XMP");
        }

        foreach (var (key, name) in ((string, string)[])[("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")])
        {
            var date = Value(properties, Xmp + name) ?? "";
            context.Say(10, IsoDate().IsMatch(date) && Digits(date) == Digits(context.Pdf.Text(information, key) ?? ""), $"date {name}");
        }
    }

    private static string Digits(string date) => string.Concat(date.Where(char.IsAsciiDigit).Take(14));

    private static string? Value(ILookup<XName, XElement> properties, XName name) => properties[name].FirstOrDefault()?.Value.Trim();

    private static string? Item(ILookup<XName, XElement> properties, XName name, string container) =>
        properties[name].FirstOrDefault()?.Element(Rdf + container)?.Element(Rdf + "li")?.Value;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDate();
}
