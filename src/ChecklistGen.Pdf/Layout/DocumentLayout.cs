using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout;

/// <summary>One pass over a document: from blocks to pages, which are handed over one by one.</summary>
internal static class DocumentLayout
{
    /// <summary>Lays a document out.</summary>
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
        new BlockSequence(WithHeadingsTurned(context.Document.Blocks), new Column(paper.MarginLeft, paper.TextWidth), root, context).Place(flow);
        flow.Finish();
        return numbers;
    }

    // A heading of what lies on its side would else be left alone at the end of the page before.
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
