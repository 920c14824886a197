using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Pdf.Content;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Forms;
using ChecklistGen.Pdf.Layout.Passes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Painting;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf;

/// <summary>
/// Writes documents as PDF files that are archival and accessible: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in
/// one. The same document, theme and options give the same bytes.
/// </summary>
/// <remarks>
/// The folders, in their order; none knows those after it: <c>Fonts</c> and <c>Images</c> read files and shape text;
/// <c>Pages</c> is what layout makes, boxes with tags; <c>Layout</c> (<c>Text</c>, <c>Tables</c>, <c>Blocks</c>,
/// <c>Passes</c>) turns the document into pages; <c>File</c> writes objects; <c>Content</c> draws, and embeds fonts and
/// pictures; <c>Tagging</c> writes the structure tree, <c>Forms</c> the fields, and <c>Painting</c> puts pages into the file.
/// <c>Reading</c>, for <see cref="PdfFormReader"/>, reads fields back; <c>Signatures</c> appends signatures to files, and checks them.
/// <c>File</c> knows nothing of the folders before it, nor <c>Layout</c> of the PDF format.
/// </remarks>
/// <param name="options">How files are written.</param>
public sealed class PdfWriter(PdfOptions options) : IDocumentWriter
{
    /// <summary>Writes files to be printed, with their attachments.</summary>
    public PdfWriter()
        : this(new PdfOptions())
    {
    }

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public bool CarriesAttachments => options.IncludeAttachments;

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics)
    {
        var fonts = new FontSet(theme.Font, options.FindFallbackFont);
        var pass = DocumentLayout.Prepare(document, theme, fonts, options);
        Write(pass, output);
        diagnostics.AddRange(pass.Context.Diagnostics.ToSorted());
        pass.Context.Substitutes.Report(theme.Font.Name, diagnostics);
        foreach (var problem in fonts.Problems)
        {
            diagnostics.Add(new Diagnostic(PdfDiagnostics.FontNotEmbeddable, default, problem.Message)
            {
                Severity = problem.IsTheme ? Severity.Error : Severity.Note,
                Help = "name a TrueType file (.ttf) whose licence allows embedding",
            });
        }
    }

    private void Write(LastPass pass, Stream output)
    {
        var context = pass.Context;
        using var file = new PdfFile(output, options.Compact);
        var properties = FileProperties.From(context.Document.Properties, context.LanguageOf(context.Document.Properties.Language, null));
        var resources = file.Allocate();
        var fonts = new FontLibrary(file);
        var tree = new StructureTree(file);
        var pages = new PageTree(file, resources);
        var images = new ImageWriter(file);
        var formFont = new FormFont(file, context.Fonts);
        var form = new FormWriter(file, new FieldAppearance(file, new Canvas(fonts), resources, context, formFont), formFont, context.Diagnostics);
        var outline = new Outline(file, pages, tree, properties.Title);
        var painter = new PagePainter(file, new Canvas(fonts), tree, pages, images, form, new LinkWriter(file, pages, context.Numbers));
        context.Numbers = pass.Run(page =>
        {
            painter.Paint(page);
            outline.Add(page);
        });

        painter.Finish(new RunningLines(context));
        tree.Finish();
        pages.Finish();
        fonts.Write();
        ObjectId? formId = form.HasFields ? form.WriteForm() : null;
        WriteResources(file, resources, fonts, images, formFont);
        var attachments = options.IncludeAttachments ? AttachedFiles.Write(file, context.Document.Attachments, properties) : [];
        var catalog = new Catalog
        {
            Properties = properties,
            Pages = pages.Root,
            PageCount = pages.Count,
            StructureTree = tree.Root,
            Outline = outline.Write(),
            Attachments = attachments,
            Form = formId,
            // A file to be printed is not filled in, only signed.
            FormRecord = form.HasFields && options.Fillable ? form.WriteRecord(context.Document) : null,
        }.Write(file);
        file.Finish(catalog, file.AddDictionary(properties.Write));
    }

    // All pages and fields share one dictionary of fonts and pictures.
    private static void WriteResources(PdfFile file, ObjectId id, FontLibrary fonts, ImageWriter images, FormFont formFont) => file.WriteDictionary(id, o =>
    {
        o.Open("Font");
        foreach (var font in fonts.All)
            o.Reference(font.Resource, font.Id);
        if (formFont.Id is { } used)
            o.Reference(FormFont.Resource, used);
        o.Close().Open("XObject");
        foreach (var (resource, image) in images.Resources)
            o.Reference(resource, image);
        o.Close();
    });
}
