using System.Collections.Frozen;
using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Passes;

/// <summary>
/// From blocks to pages: passes that find out the numbers of pages, and the last one, which makes the pages. A part of the
/// document that runs on to a page which it leaves nearly empty is set more tightly where that saves the page.
/// </summary>
internal static class DocumentLayout
{
    /// <summary>Prepares the last pass over a document: runs those that its numbers of pages need, or its spacing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="fonts">The fonts in which it is set.</param>
    /// <param name="options">Which fields are filled in on the screen, and not by hand.</param>
    public static LastPass Prepare(Document document, Theme theme, FontSet fonts, PdfOptions options)
    {
        var passes = new LayoutPasses(document, fonts, options);
        var usual = passes.Settle(theme, FrozenSet<int>.Empty);
        var wasteful = usual.Numbers.WastefulParts;
        if (wasteful.Count == 0)
            return usual;
        var tight = passes.Settle(theme, wasteful);
        var shorter = wasteful.Where(p => tight.Numbers.PagesOf(p) < usual.Numbers.PagesOf(p)).ToFrozenSet();
        return shorter.Count == 0 ? usual : shorter.Count == wasteful.Count ? tight : passes.Settle(theme, shorter);
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
            numbers.Note(page, context.Part);
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
