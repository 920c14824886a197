using System.Xml.Linq;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ChecklistGen.Word.Reference;

/// <summary>Takes from a customer's file what it lends.</summary>
internal sealed class ReferenceDocumentReader(Location location, DiagnosticBag diagnostics)
{
    private static readonly XNamespace W = ReferenceXml.Word;

    // Of a section's own properties, those that make sense for another text.
    private static readonly string[] KeptProperties = ["pgBorders", "titlePg"];

    public ReferenceDocument Read(Stream file)
    {
        using var copy = new MemoryStream();
        using (var package = new PackageReader(file, PackageKind.Word, PackageLimits.Default))
        {
            // All of it is looked at before the SDK opens it, which trusts its input and says little about what is wrong.
            MainPart.Find(package);
            foreach (var part in package.Names)
                Check(package, part);
            package.CopyTo(copy);
        }

        try
        {
            copy.Position = 0;
            using var document = WordprocessingDocument.Open(copy, isEditable: false);
            return Read(document.MainDocumentPart ?? throw Unusable("its parts do not fit together"));
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw Unusable("its parts do not fit together");
        }
    }

    private static void Check(PackageReader package, string part)
    {
        if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            package.ReadBytes(part);
            return;
        }

        package.ReadXml(part, xml =>
        {
            while (xml.Read())
            {
            }
        });
    }

    private ReferenceDocument Read(MainDocumentPart main)
    {
        var text = ReferenceXml.Parse(Bytes(main));
        if (text.Name != W + "document")
            throw Unusable("it is saved as “Strict Open XML”", "save it as an ordinary Word document (.docx)");

        // The last section is the document's own; those before it end with a paragraph each.
        var section = text.Element(W + "body")?.Elements(W + "sectPr").LastOrDefault() ?? new XElement(W + "sectPr");
        return new ReferenceDocument
        {
            Page = Page(section),
            Styles = main.StyleDefinitionsPart is { } styles ? new ReferenceStyles(ReferenceXml.Parse(Bytes(styles))) : null,
            Theme = main.ThemePart is { } theme ? new ReferencePart(Bytes(theme), [.. Links(theme)]) : null,
            Numbering = main.NumberingDefinitionsPart is { } numbering ? new ReferencePart(Bytes(numbering), [.. Links(numbering)]) : null,
            RunningParts = [.. RunningParts(main, section)],
            SectionProperties = [.. section.Elements().Where(e => e.Name.Namespace == W && KeptProperties.Contains(e.Name.LocalName, StringComparer.Ordinal))],
            HasEvenAndOddHeaders = main.DocumentSettingsPart is { } settings && ReferenceXml.Parse(Bytes(settings)).Element(W + "evenAndOddHeaders") is not null,
        };
    }

    private static PageSetup Page(XElement section)
    {
        var size = section.Element(W + "pgSz");
        var margins = section.Element(W + "pgMar");
        var standard = PageSetup.A4;
        var page = new PageSetup
        {
            Width = ReferenceXml.Points(size, "w") ?? standard.Width,
            Height = ReferenceXml.Points(size, "h") ?? standard.Height,
            // A negative margin is one that a high header does not push; the text begins in the same place.
            MarginTop = Math.Abs(ReferenceXml.Points(margins, "top") ?? standard.MarginTop),
            MarginBottom = Math.Abs(ReferenceXml.Points(margins, "bottom") ?? standard.MarginBottom),
            MarginLeft = (ReferenceXml.Points(margins, "left") ?? standard.MarginLeft) + (ReferenceXml.Points(margins, "gutter") ?? 0),
            MarginRight = ReferenceXml.Points(margins, "right") ?? standard.MarginRight,
            HeaderDistance = ReferenceXml.Points(margins, "header") ?? standard.HeaderDistance,
            FooterDistance = ReferenceXml.Points(margins, "footer") ?? standard.FooterDistance,
        };
        const double leastText = 72;
        return page.TextWidth >= leastText && page.TextHeight >= leastText
            ? page
            : throw Unusable(
                FormattableString.Invariant($"its margins leave {page.TextWidth:0} × {page.TextHeight:0} pt for text"),
                "give its pages smaller margins, or larger paper");
    }

    private IEnumerable<ReferenceRunningPart> RunningParts(MainDocumentPart main, XElement section)
    {
        foreach (var reference in section.Elements())
        {
            var isHeader = reference.Name == W + "headerReference";
            if (!isHeader && reference.Name != W + "footerReference")
                continue;
            var id = (string?)reference.Attribute(ReferenceXml.Relationships + "id") ?? "";
            if (!main.TryGetPartById(id, out var part) || part is not (HeaderPart or FooterPart))
                throw Unusable($"it refers to a {(isHeader ? "header" : "footer")} that it doesn't have");
            yield return new ReferenceRunningPart(isHeader, (string?)reference.Attribute(W + "type") ?? "default", Take(part));
        }
    }

    // Pictures and addresses come along. What else a part may refer to, such as a chart, stays behind, and so must what
    // refers to it: a reference to nothing makes Word call the file broken.
    private ReferencePart Take(OpenXmlPart part)
    {
        var links = Links(part).ToList();
        var content = ReferenceXml.Parse(Bytes(part));
        var left = content.Descendants()
            .Where(e => e.Attributes().Any(a => a.Name.Namespace == ReferenceXml.Relationships && !links.Exists(l => l.Id == a.Value)))
            .Select(e => e.AncestorsAndSelf(W + "r").LastOrDefault() ?? e)
            .Distinct()
            .ToList();
        if (left.Count == 0)
            return new ReferencePart(Bytes(part), links);

        left.Remove();
        diagnostics.Add(
            WordDiagnostics.ReferenceLeftOut,
            location,
            FormattableString.Invariant($"`{part.Uri.OriginalString}` shows {left.Count} thing(s) that can't be taken over: they are left out"),
            "use text and pictures in headers and footers");
        using var bytes = new MemoryStream();
        using (var xml = XmlPart.CreateWriter(bytes))
            content.WriteTo(xml);
        return new ReferencePart(bytes.ToArray(), links);
    }

    private static IEnumerable<ReferencePart.Link> Links(OpenXmlPart part)
    {
        var pictures = part.Parts.Where(p => p.OpenXmlPart is ImagePart).Select(p => new ReferencePart.Link(
            p.RelationshipId,
            p.OpenXmlPart.RelationshipType,
            "word/reference/" + Path.GetFileName(p.OpenXmlPart.Uri.OriginalString),
            p.OpenXmlPart.ContentType,
            Bytes(p.OpenXmlPart)));
        var addresses = part.HyperlinkRelationships.Where(h => h.IsExternal)
            .Select(h => new ReferencePart.Link(h.Id, h.RelationshipType, h.Uri.OriginalString, "", null));
        return pictures.Concat(addresses).OrderBy(l => l.Id, StringComparer.Ordinal);
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static BadPackageException Unusable(string message, string help = OfficeDiagnostics.AskForAFreshCopy) =>
        new(WordDiagnostics.BrokenReferenceDocument, message, help);
}
