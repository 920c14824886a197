using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Tests.Pdf;

/// <summary>What must hold of every page of every document, shown on documents made at random from a seed.</summary>
public sealed class LayoutPropertyTests
{
    private const double Tolerance = 0.02;

    // The last ones once found something.
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 36), 157, 233, 385, 1916];

    [Theory, MemberData(nameof(Seeds))]
    public void Random_documents_pass_all_checks(int seed) =>
        PdfMaker.Make(RandomDocument.Create(seed), new PdfOptions { Fillable = seed % 2 == 0 });

    [Theory, MemberData(nameof(Seeds))]
    public void Pages_are_sound(int seed)
    {
        var document = RandomDocument.Create(seed);
        var pages = LaidOut.Pages(document, new PdfOptions { Fillable = seed % 2 == 0 });
        foreach (var page in pages)
        {
            Assert.True(page.Boxes.Count > 0 || page.Backdrop.Count > 0 || pages.Count == 1, $"page {page.Number} is empty");
            AssertWithinTextArea(page);
            AssertCellsAreApart(page);
            AssertLinesAreApart(page);
        }

        AssertNothingIsLeftAlone(document, pages);
    }

    private static void AssertWithinTextArea(Page page)
    {
        var text = new Rectangle(page.Setup.MarginLeft, page.Setup.MarginTop, page.Setup.TextWidth, page.Setup.TextHeight);
        foreach (var box in page.Boxes.Where(b => b.Area.Width > 0))
            Assert.True(Holds(text, box.Area), $"{Describe(page, box)} leaves {text}");
    }

    private static void AssertCellsAreApart(Page page)
    {
        var cells = page.Boxes.OfType<EmptyBox>().Where(b => b.Tag!.Type is "TD" or "TH").ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var other in cells.Skip(i + 1))
                Assert.False(Overlap(cells[i].Area, other.Area), $"{Describe(page, cells[i])} overlaps {Describe(page, other)}");
        }

        var areas = cells.ToDictionary(c => c.Tag!, c => c.Area);
        foreach (var box in page.Boxes.Where(b => b is not EmptyBox && b.Tag is not null && b.Area.Width > 0))
        {
            if (Around(box.Tag!, "TD", "TH") is { } cell)
                Assert.True(Holds(areas[cell], box.Area), $"{Describe(page, box)} leaves its cell {areas[cell]}");
        }
    }

    private static void AssertLinesAreApart(Page page)
    {
        var boxes = page.Boxes.Where(b => b is not EmptyBox && b.Area is { Width: > 0.1, Height: > 0 }).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            foreach (var other in boxes.Skip(i + 1))
                Assert.False(Overlap(Ink(boxes[i]), Ink(other)), $"{Describe(page, boxes[i])} overlaps {Describe(page, other)}");
        }
    }

    private static void AssertNothingIsLeftAlone(Document document, List<Page> pages)
    {
        // Where a template asks for a page break, or turns the paper, a heading may be left behind.
        var asksForBreaks = Flat(document.Blocks).Any(b => b is PageBreak or Landscape);
        foreach (var page in pages.SkipLast(asksForBreaks ? pages.Count : 1))
        {
            var last = page.Boxes.FindLast(b => b.Tag is not null);
            Assert.False(last?.Tag is { Type: ['H', >= '1' and <= '6'], Depth: 1 }, $"{last?.Tag!.Type} is the last on page {page.Number}");
        }

        foreach (var lines in LinesOfParagraphs(pages).Where(l => l.Count > 1))
            Assert.True(lines[0] >= 2 && lines[^1] >= 2, $"a paragraph of {string.Join(" + ", lines)} lines leaves one alone");
    }

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) => blocks.SelectMany(b => (IEnumerable<Block>)[b, .. b switch
    {
        Landscape landscape => Flat(landscape.Blocks),
        Quote quote => Flat(quote.Blocks),
        Callout callout => Flat(callout.Blocks),
        ListBlock list => list.Items.SelectMany(i => Flat(i.Blocks)),
        _ => [],
    }]);

    // For each paragraph of mere text how many lines stand on each of its pages.
    private static IEnumerable<List<int>> LinesOfParagraphs(List<Page> pages) => pages
        .SelectMany(page => page.Boxes.Where(b => b.Tag is not null).Select(b => (page.Number, Box: b, Paragraph: Around(b.Tag!, "P"))))
        .Where(b => b.Paragraph is not null)
        .GroupBy(b => b.Paragraph)
        .Where(p => p.All(b => b.Box is TextBox))
        .Select(p => p.GroupBy(b => b.Number).Select(g => g.Select(b => ((TextBox)b.Box).Baseline).Distinct().Count()).ToList());

    private static Tag? Around(Tag tag, params string[] types)
    {
        for (var around = tag; around is not null; around = around.Parent)
        {
            if (types.Contains(around.Type, StringComparer.Ordinal))
                return around;
        }

        return null;
    }

    // Where there is something to see: a line's height is more than its letters'.
    private static Rectangle Ink(Box box) => box is TextBox text
        ? new Rectangle(text.Area.Left, text.Baseline - (0.7 * text.Size), text.Area.Width, 0.75 * text.Size)
        : box.Area;

    private static bool Overlap(Rectangle one, Rectangle other) =>
        one.Left < other.Right - 0.1 && other.Left < one.Right - 0.1 && one.Top < other.Bottom - 0.1 && other.Top < one.Bottom - 0.1;

    private static bool Holds(Rectangle outer, Rectangle inner) =>
        inner.Left >= outer.Left - Tolerance && inner.Right <= outer.Right + Tolerance && inner.Top >= outer.Top - Tolerance && inner.Bottom <= outer.Bottom + Tolerance;

    private static string Describe(Page page, Box box) => $"page {page.Number}: {box.GetType().Name} {box.Area} of {box.Tag?.Type} {box.Node}";
}
