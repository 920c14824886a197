using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Reference;

/// <summary>Reads what is used of a customer's file.</summary>
internal sealed class ReferenceDocumentReader(Location location, DiagnosticBag diagnostics)
{
    // Word's own styles take 50 KB, and those of companies that have collected them for decades a few hundred.
    private const int MaxPart = 8 << 20;

    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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
            return Read(document);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or ArgumentException or InvalidOperationException or FormatException)
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

    private ReferenceDocument Read(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart ?? throw Unusable("its parts do not fit together");
        if (document.StrictRelationshipFound)
            throw Unusable("it is saved as “Strict Open XML”", "save it as an ordinary Word document (.docx)");

        var section = LastSection(main);
        return new ReferenceDocument
        {
            Page = Page(section),
            Styles = main.StyleDefinitionsPart is { } styles ? new ReferenceStyles(AsItIs(styles)) : null,
            Theme = main.ThemePart is { } theme ? AsItIs(theme) : null,
            Numbering = main.NumberingDefinitionsPart is { } numbering ? AsItIs(numbering) : null,
            RunningParts = [.. section.Elements<W.HeaderFooterReferenceType>().Select(r => RunningPart(main, r))],
            // Of a section's own properties, those that make sense for another text.
            SectionProperties = [.. section.Elements().Where(e => e is W.PageBorders or W.TitlePage)],
            HasEvenAndOddHeaders = main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>() is not null,
        };
    }

    // The last section is the document's own; those before it end with a paragraph each. The text is passed over, not kept.
    private static W.SectionProperties LastSection(MainDocumentPart main)
    {
        const int depthInBody = 2;
        var last = new W.SectionProperties();
        using var text = OpenXmlReader.Create(main);
        while (text.Read())
        {
            if (text.ElementType == typeof(W.SectionProperties) && text.Depth == depthInBody && text.LoadCurrentElement() is W.SectionProperties section)
                last = section;
        }

        return last;
    }

    private static PageSetup Page(W.SectionProperties section)
    {
        var size = section.GetFirstChild<W.PageSize>();
        var margins = section.GetFirstChild<W.PageMargin>();
        var standard = PageSetup.A4;
        var page = new PageSetup
        {
            Width = ReferenceStyles.Points(size?.Width) ?? standard.Width,
            Height = ReferenceStyles.Points(size?.Height) ?? standard.Height,
            // A negative margin is one that a high header does not push; the text begins in the same place.
            MarginTop = Math.Abs(ReferenceStyles.Points(margins?.Top) ?? standard.MarginTop),
            MarginBottom = Math.Abs(ReferenceStyles.Points(margins?.Bottom) ?? standard.MarginBottom),
            MarginLeft = (ReferenceStyles.Points(margins?.Left) ?? standard.MarginLeft) + (ReferenceStyles.Points(margins?.Gutter) ?? 0),
            MarginRight = ReferenceStyles.Points(margins?.Right) ?? standard.MarginRight,
            HeaderDistance = ReferenceStyles.Points(margins?.Header) ?? standard.HeaderDistance,
            FooterDistance = ReferenceStyles.Points(margins?.Footer) ?? standard.FooterDistance,
        };
        const double leastText = 72;
        return page.TextWidth >= leastText && page.TextHeight >= leastText
            ? page
            : throw Unusable(
                FormattableString.Invariant($"its margins leave {page.TextWidth:0} × {page.TextHeight:0} pt for text"),
                "give its pages smaller margins, or larger paper");
    }

    private ReferenceRunningPart RunningPart(MainDocumentPart main, W.HeaderFooterReferenceType reference)
    {
        var (type, what) = reference is W.HeaderReference ? (PartType.Header, "header") : (PartType.Footer, "footer");
        if (!main.TryGetPartById(reference.Id?.Value ?? "", out var part) || part is not (HeaderPart or FooterPart))
            throw Unusable($"it refers to a {what} that it doesn't have");
        return new ReferenceRunningPart(type, reference.Type?.Value ?? W.HeaderFooterValues.Default, Take(part));
    }

    // Pictures and addresses come along. What else a part may refer to, such as a chart, stays behind, and so must what
    // refers to it: a reference to nothing makes Word call the file broken.
    private ReferencePart Take(OpenXmlPart part)
    {
        var whole = AsItIs(part);
        var root = whole.NewRoot<OpenXmlElement>(xml => part is HeaderPart ? new W.Header(xml) : new W.Footer(xml));
        var left = root.Descendants()
            .Where(e => e.GetAttributes().Any(a => a.NamespaceUri == RelationshipsNamespace && !whole.Links.Any(l => l.Id == a.Value)))
            .Select(e => e as W.Run ?? e.Ancestors<W.Run>().LastOrDefault() ?? e)
            .Distinct()
            .ToList();
        if (left.Count == 0)
            return whole;

        foreach (var element in left)
            element.Remove();
        diagnostics.Add(
            WordDiagnostics.ReferenceLeftOut,
            location,
            FormattableString.Invariant($"`{part.Uri.OriginalString}` shows {left.Count} thing(s) that can't be taken over: they are left out"),
            "use text and pictures in headers and footers");
        using var bytes = new MemoryStream();
        using (var xml = XmlPart.CreateWriter(bytes))
            root.WriteTo(xml);
        return whole with { Content = bytes.ToArray() };
    }

    // The SDK makes trees of these parts, a hundred times as large as they are.
    private static ReferencePart AsItIs(OpenXmlPart part)
    {
        var bytes = Bytes(part);
        return bytes.Length <= MaxPart
            ? new ReferencePart(bytes, [.. Links(part)])
            : throw Unusable(
                FormattableString.Invariant($"its part `{part.Uri.OriginalString[1..]}` has {bytes.Length >> 20} MB, and {MaxPart >> 20} MB can be read"),
                "remove styles and lists that nothing uses, or begin with a new document in Word");
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
