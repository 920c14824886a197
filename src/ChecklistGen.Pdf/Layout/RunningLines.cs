using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout;

/// <summary>The lines at the head and foot of each page.</summary>
internal sealed class RunningLines(LayoutContext context)
{
    private const double RuleDistance = 4;
    private const double LeastGap = 12; // between what stands at the left and at the right

    private TextStyle Style => context.Styles.Running;

    /// <summary>How high a picture in the header may be.</summary>
    public static double RoomFor(PageSetup paper) => Math.Max(4, paper.MarginTop - paper.HeaderDistance - (3 * RuleDistance));

    /// <summary>The header of a page, without what lies under it.</summary>
    public List<Box> Header(Page page)
    {
        if (context.Document.Header.IsEmpty)
            return [];
        var line = Lay(context.Document.Header, page, top: page.Setup.HeaderDistance, bottom: null);
        var bottom = line.Boxes.Max(b => b.Area.Bottom) + RuleDistance;
        line.Boxes.Insert(0, new RuleBox(
            new Rectangle(page.Setup.MarginLeft, bottom, page.Setup.TextWidth, 0), context.Theme.Table.RuleWidth, context.Palette.Rule));
        return line.Boxes;
    }

    /// <summary>The footer of a page.</summary>
    public List<Box> Footer(Page page) => context.Document.Footer.IsEmpty
        ? []
        : Lay(context.Document.Footer, page, top: null, bottom: page.Setup.Height - page.Setup.FooterDistance).Boxes;

    private Page Lay(RunningLine line, Page page, double? top, double? bottom)
    {
        // The right side comes first: it is short, and holds the page number.
        var paper = page.Setup;
        var column = new Column(paper.MarginLeft, paper.TextWidth);
        var right = OneLine(line.Right, column, page.Number, Documents.TextAlignment.Right);
        var left = OneLine(line.Left, column.Inset(0, right.Width + LeastGap), page.Number, Documents.TextAlignment.Left);
        var height = Math.Max(left.Height, right.Height);
        var upper = top ?? bottom!.Value - height;

        var result = new Page(paper, page.Number);
        left.Place(result, upper + height - left.Height, static _ => null);
        right.Place(result, upper + height - right.Height, static _ => null);
        result.Boxes.InsertRange(0, result.Backdrop);
        return result;
    }

    // What is too long ends in dots: it stands in full elsewhere, and a second line would run into the text.
    private TextLines OneLine(ImmutableArray<Inline> content, Column column, int page, TextAlignment alignment)
    {
        var lines = Build(content, column, page, alignment);
        for (var length = InlineText.Of(content).Length; lines.Lines.Count > 1 && length > 0; length = length * 9 / 10)
            lines = Build([new TextRun(InlineText.Of(content)[..length].TrimEnd() + "…")], column, page, alignment);
        return lines;
    }

    private TextLines Build(ImmutableArray<Inline> content, Column column, int page, TextAlignment alignment) =>
        new ParagraphBuilder(context, Style, column) { IsRunning = true, PageNumber = page }
            .Add(content, new Tag("NonStruct", parent: null)).Build(alignment);
}
