
namespace ChecklistGen.Pdf.File;

/// <summary>The root object of a file (ISO 32000-1, 7.7.2).</summary>
internal sealed record Catalog
{
    /// <summary>The name under which a file has data of ours (ISO 32000-1, 14.5).</summary>
    public const string Piece = "ChecklistGen";

    public required FileProperties Properties { get; init; }

    /// <summary>The root of the page tree.</summary>
    public required ObjectId Pages { get; init; }

    /// <summary>How many pages there are; the outline of a single page is not shown at first.</summary>
    public required int PageCount { get; init; }

    public required ObjectId StructureTree { get; init; }

    public required ObjectId Outline { get; init; }

    public required IReadOnlyList<(string Name, ObjectId Id)> Attachments { get; init; }

    /// <summary>The form; null where there are no fields.</summary>
    public ObjectId? Form { get; init; }

    /// <summary>The record of its form, as a stream; null where there are no fields.</summary>
    public ObjectId? FormRecord { get; init; }

    public ObjectId Write(PdfFile file)
    {
        var profile = file.WriteEncodedStream(file.Allocate(), SrgbProfile.Compressed, "FlateDecode", o => o.Integer("N", 3));
        var metadata = file.WriteEncodedStream(
            file.Allocate(), XmpPacket.Create(Properties), filter: null, o => o.Name("Type", "Metadata").Name("Subtype", "XML"));
        return file.AddDictionary(o =>
        {
            o.Name("Type", "Catalog").Reference("Pages", Pages).Text("Lang", Properties.Language)
                .Open("MarkInfo").Flag("Marked", true).Close()
                .Reference("StructTreeRoot", StructureTree)
                .Open("ViewerPreferences").Flag("DisplayDocTitle", true).Close()
                .Reference("Metadata", metadata)
                .OpenArray("OutputIntents").Open().Name("Type", "OutputIntent").Name("S", "GTS_PDFA1")
                .Text("OutputConditionIdentifier", SrgbProfile.Name).Text("Info", SrgbProfile.Name)
                .Text("RegistryName", "http://www.color.org").Reference("DestOutputProfile", profile).Close().CloseArray()
                .Open("PageLabels").OpenArray("Nums").Integer(0).Open().Name("S", "D").Close().CloseArray().Close()
                .Reference("Outlines", Outline);
            if (PageCount > 1)
                o.Name("PageMode", "UseOutlines");
            if (Form is { } form)
                o.Reference("AcroForm", form);
            if (FormRecord is { } record)
                o.Open("PieceInfo").Open(Piece).Text("LastModified", Properties.PdfDate).Reference("Private", record).Close().Close();
            if (Attachments.Count > 0)
                WriteAttachments(o);
        });
    }

    private void WriteAttachments(ObjectWriter o)
    {
        o.References("AF", Attachments.Select(a => a.Id)).Open("Names").Open("EmbeddedFiles").OpenArray("Names");
        foreach (var (name, id) in Attachments)
            o.Text(name).Reference(id);
        o.CloseArray().Close().Close();
    }
}
