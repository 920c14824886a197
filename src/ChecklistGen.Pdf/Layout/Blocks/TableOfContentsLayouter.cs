using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The layouter of tables of contents.</summary>
internal static class TableOfContentsLayouter
{
    private const double Indent = 16;

    public static BlockLayout Prepare(BlockPlace place, TableOfContents node)
    {
        // A heading that shows nothing is not there, and can't be listed.
        var entries = node.Entries.Where(e => !string.IsNullOrWhiteSpace(e.Text)).ToList();
        if (entries.Count == 0)
            return new NothingLayout();

        var (column, parent, context) = place;
        // Deeper entries stand in a list of their own within the entry above them.
        var lines = new List<TocLine>();
        var open = new Stack<(int Level, Tag List, Tag Item)>();
        var outermost = new Tag("TOC", parent, node);
        foreach (var entry in entries)
        {
            Tag? list = null;
            while (open.TryPeek(out var above) && above.Level >= entry.Level)
                list = open.Pop().List;
            list ??= open.TryPeek(out var around) ? new Tag("TOC", around.Item, node) : outermost;
            var item = new Tag("TOCI", list, node);
            open.Push((entry.Level, list, item));
            lines.Add(new TocLine(node, entry, column.Inset(Indent * (open.Count - 1)), item, context));
        }

        return new TocLayout(lines) { SpaceAfter = context.Styles.Body.SpaceAfter };
    }

    private sealed class TocLayout(List<TocLine> lines) : BlockLayout
    {
        public override double Lead(Flow flow) => lines.Take(2).Sum(l => l.Height);

        public override void Place(Flow flow)
        {
            foreach (var line in lines)
            {
                flow.Need(line.Height);
                line.Place(flow.Page, flow.Take(line.Height));
            }
        }
    }
}

/// <summary>An entry of a table of contents: a heading's text, dots, and the number of its page. The whole is one link.</summary>
internal sealed class TocLine
{
    private const double Gap = 4;
    private const string WidestNumber = "0000";

    private readonly TableOfContents _node;
    private readonly LayoutContext _context;
    private readonly Tag _tag;
    private readonly TextLines _title;
    private readonly TextLines _number;

    public TocLine(TableOfContents node, TocEntry entry, Column column, Tag item, LayoutContext context)
    {
        (_node, _context) = (node, context);
        var reference = new Tag("Reference", item, node);
        _tag = context.Anchors.Contains(entry.Anchor)
            ? new Tag("Link", reference, node) { Link = new LinkTarget(null, entry.Anchor, entry.Text) }
            : reference;
        var page = context.Numbers.Find(entry.Anchor)?.Page.ToString(CultureInfo.InvariantCulture) ?? "";

        // The room for numbers is the same on each line and in each pass, so that they move nothing.
        var room = Lines(WidestNumber, column).Width;
        _title = Lines(entry.Text + " ", column.Inset(0, room + Gap));
        _number = Lines(page, column, TextAlignment.Right);
    }

    public double Height => _title.Height;

    private TextStyle Style => _context.Styles.Body;

    public void Place(Page page, double top)
    {
        _title.Place(page, top);
        var last = _title.Lines[^1];
        var lastTop = top + _title.Height - last.Height;
        PlaceDots(page, lastTop + last.Baseline, _title.Column.Left + last.Width + Gap, _number.Column.Right - _number.Width - Gap);
        _number.Place(page, lastTop);
    }

    // Real dots, so that programs which copy the text see that the number belongs to the line. They are counted from the
    // right edge, so that those of all lines stand below each other.
    private void PlaceDots(Page page, double baseline, double left, double right)
    {
        var (font, glyph, _) = _context.Fonts.Find('.', FontStyle.Regular);
        var dot = new ShapedGlyph(font, '.', glyph, GlyphKind.Letter) { Advance = font.Advance(glyph) };
        var pitch = dot.Advance * Style.Size / 1000;
        var edge = _number.Column.Right;
        var first = edge - (pitch * Math.Floor((edge - left) / pitch));
        var count = (int)Math.Floor((right - first) / pitch);
        if (count < 2)
            return;

        var dots = new ShapedGlyph[count];
        Array.Fill(dots, dot);
        page.Backdrop.Add(new TextBox(new Rectangle(first, baseline - Style.Size, count * pitch, Style.Size), _node, tag: null, dots)
        {
            Baseline = baseline,
            Size = Style.Size,
            Colour = _context.Palette.Muted,
        });
    }

    private TextLines Lines(string text, Column column, TextAlignment alignment = TextAlignment.Left)
    {
        var run = new TextRun(text) { Source = _node.Source };
        return new ParagraphBuilder(_context, Style, column).Add([run], _tag).Build(alignment);
    }
}
