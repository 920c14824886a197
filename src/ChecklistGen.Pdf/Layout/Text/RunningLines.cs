using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>The lines at the top and bottom of each page.</summary>
internal sealed class RunningLines(LayoutContext context)
{
    private const double RuleDistance = 4;
    private const double LeastGap = 12; // between what stands at the left and at the right
    private const double LeastPictureRoom = 4;

    // A picture must reach neither the header's rule nor the text below.
    private readonly double _pictureRoom = Math.Max(LeastPictureRoom, context.Theme.Page.MarginTop - context.Theme.Page.HeaderDistance - (3 * RuleDistance));

    private TextStyle Style => context.Styles.Running;

    /// <summary>The header of a page, with a rule below it.</summary>
    public List<Box> Header(PageSetup paper, int number)
    {
        var boxes = Lay(context.Document.Header, paper, number, height => paper.HeaderDistance, out var bottom);
        if (boxes.Count > 0)
        {
            var rule = new Rectangle(paper.MarginLeft, bottom + RuleDistance, paper.TextWidth, 0);
            boxes.Add(new RuleBox(rule, context.Theme.Table.RuleWidth, context.Palette.Rule));
        }

        return boxes;
    }

    /// <summary>The footer of a page.</summary>
    public List<Box> Footer(PageSetup paper, int number) =>
        Lay(context.Document.Footer, paper, number, height => paper.Height - paper.FooterDistance - height, out _);

    private List<Box> Lay(RunningLine line, PageSetup paper, int number, Func<double, double> topOf, out double bottom)
    {
        // The right side comes first: it is short, and holds the page number.
        var column = new Column(paper.MarginLeft, paper.TextWidth);
        var right = OneLine(line.Right, column.Inset(line.Left.IsEmpty ? 0 : column.Width / 3), number, TextAlignment.Right);
        var left = OneLine(line.Left, column.Inset(0, right.Width + LeastGap), number, TextAlignment.Left);
        var height = Math.Max(left.Height, right.Height);
        bottom = topOf(height) + height;

        var result = new Page(paper, number);
        left.Place(result, bottom - left.Height, static _ => null);
        right.Place(result, bottom - right.Height, static _ => null);
        return [.. result.Backdrop, .. result.Boxes];
    }

    // What is too long ends in an ellipsis: it stands in full elsewhere, and a second line would run into the text.
    private TextLines OneLine(ImmutableArray<Inline> content, Column column, int page, TextAlignment alignment)
    {
        var lines = Build(content, column, page, alignment);
        var text = InlineText.Of(content);
        for (var length = text.Length - 1; lines.Lines.Count > 1 && length > 0; length = length * 9 / 10)
            lines = Build([new TextRun(PlainText.ShortenToWord(text, length))], column, page, alignment);
        return lines;
    }

    private TextLines Build(ImmutableArray<Inline> content, Column column, int page, TextAlignment alignment) =>
        new ParagraphBuilder(context, Style, column) { IsRunning = true, PageNumber = page, PictureRoom = _pictureRoom }
            .Add(content, new Tag("NonStruct", parent: null)).Build(alignment);
}
