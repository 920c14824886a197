using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Passes;

/// <summary>From blocks to pages: passes that find out the numbers of pages, and the last one, which makes the pages.</summary>
internal static class DocumentLayout
{
    // Numbers of pages printed in the text may move lines, and so pages; this many passes are enough for them to agree.
    private const int MostPasses = 5;

    /// <summary>Prepares the last pass over a document: runs those that its numbers of pages need.</summary>
    /// <param name="document">The document.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="fonts">The fonts in which it is set.</param>
    /// <param name="options">Which fields are filled in on the screen, and not by hand.</param>
    /// <param name="diagnostics">Where the last pass puts its findings.</param>
    public static LayoutContext Prepare(Document document, Theme theme, FontSet fonts, PdfOptions options, DiagnosticBag diagnostics)
    {
        var images = new ImageStore();
        var references = TextReferences.Of(document);
        var numbers = new PageNumbers();
        for (var pass = 1; references.NeedPages && pass <= MostPasses; pass++)
        {
            var before = numbers;
            numbers = Run(NewPass(before, new DiagnosticBag()), static _ => { });
            if (!before.WereAsked || before.Agrees(numbers))
                break;
        }

        return NewPass(numbers, diagnostics);

        LayoutContext NewPass(PageNumbers known, DiagnosticBag findings) => new()
        {
            Document = document,
            Theme = theme,
            IsFillable = options.Fillable,
            HasSignatureFields = options.SignatureFields,
            Fonts = fonts,
            Images = images,
            Numbers = known,
            Diagnostics = findings,
            Anchors = references.Anchors,
        };
    }

    /// <summary>Lays a document out in one pass; each page is handed over as soon as it is full.</summary>
    /// <param name="context">The document, and all that decides its looks.</param>
    /// <param name="finished">Takes each page.</param>
    /// <returns>How many pages there are, and where headings stand.</returns>
    public static PageNumbers Run(LayoutContext context, Action<Page> finished)
    {
        var numbers = new PageNumbers();
        var paper = context.Theme.Page;
        var flow = new Flow(paper, page =>
        {
            numbers.Note(page);
            finished(page);
        });
        var root = new Tag("Document", parent: null);
        var place = new BlockPlace(new Column(paper.MarginLeft, paper.TextWidth), root, context);
        new BlockSequence(WithHeadingsTurned(context.Document.Blocks), place).Place(flow);
        flow.Finish();
        return numbers;
    }

    // Else the heading of a landscape section would be left alone at the end of the page before.
    private static ImmutableArray<Block> WithHeadingsTurned(ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(b => b is Landscape))
            return blocks;
        var result = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks)
        {
            var headings = 0;
            while (block is Landscape && headings < result.Count && result[^(headings + 1)] is Heading)
                headings++;
            var moved = result.Skip(result.Count - headings).ToList();
            result.RemoveRange(result.Count - headings, headings);
            result.Add(block is Landscape landscape ? landscape with { Blocks = [.. moved, .. landscape.Blocks] } : block);
        }

        return result.ToImmutable();
    }
}
