using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>Lines of text that may go on on the next page, but leave no line alone on either.</summary>
/// <param name="text">The lines.</param>
/// <param name="isWhole">Whether they must not be parted.</param>
internal sealed class LinesLayout(TextLines text, bool isWhole = false) : BlockLayout
{
    private const int FewestLines = 2;

    /// <summary>Called with the page and the upper edge when the first line is placed.</summary>
    public Action<Page, double>? Placed { get; init; }

    /// <summary>Inlines in one style, with the style's distances.</summary>
    /// <param name="content">The inlines.</param>
    /// <param name="style">The style.</param>
    /// <param name="place">Where they stand, and the tag that they are part of.</param>
    /// <param name="keepsWithNext">Whether they stay together, and with what follows.</param>
    public static BlockLayout Of(IEnumerable<Inline> content, TextStyle style, BlockPlace place, bool keepsWithNext = false)
    {
        var lines = new ParagraphBuilder(place.Context, style, place.Column).Add(content, place.Parent).Build();
        return lines.Lines.Count == 0
            ? new NothingLayout()
            : new LinesLayout(lines, isWhole: keepsWithNext) { SpaceBefore = style.SpaceBefore, SpaceAfter = style.SpaceAfter, KeepsWithNext = keepsWithNext };
    }

    public override bool IsOneLine => text.Lines.Count == 1;

    public override double Lead(Flow flow)
    {
        // Three lines can't be parted without leaving one alone.
        var count = isWhole || text.Lines.Count < 2 * FewestLines ? text.Lines.Count : FewestLines;
        return text.HeightOf(0, count);
    }

    public override void Place(Flow flow)
    {
        for (var first = 0; first < text.Lines.Count;)
        {
            flow.Need(text.HeightOf(first, Math.Min(FewestLines, text.Lines.Count - first)));
            var count = CountFor(flow, first);
            if (count == 0)
            {
                flow.Break();
                continue;
            }

            var top = flow.Take(text.HeightOf(first, count));
            if (first == 0)
                Placed?.Invoke(flow.Page, top);
            text.Place(flow.Page, top, first, count);
            first += count;
            if (first < text.Lines.Count)
                flow.Break();
        }
    }

    // How many lines go on this page; 0 for none, so that all go on the next.
    private int CountFor(Flow flow, int first)
    {
        var left = text.Lines.Count - first;
        var count = 0;
        while (count < left && flow.Fits(text.HeightOf(first, count + 1)))
            count++;
        if (count == left || flow.IsAtTop)
            return Math.Max(1, count == left ? left : WithoutWidow(count, left));
        if (isWhole && flow.FitsPage(text.HeightOf(first, left)))
            return 0;
        count = WithoutWidow(count, left);
        return first == 0 && count < FewestLines ? 0 : count;
    }

    private static int WithoutWidow(int count, int left) => left - count < FewestLines ? count - (FewestLines - (left - count)) : count;
}
