using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>
/// Cuts a page into headings, texts and tables, as CommonMark and GitHub's tables see them, in one pass.
/// </summary>
/// <remarks>
/// Markdig is not used here, with a reason: on hostile pages it takes quadratic time (100,000 lines of link definitions
/// 8 s, nested lists half a minute), gives up at 128 levels, and does not say where an empty cell is. A matrix needs few
/// of Markdown's blocks and all of its places, so one pass over the lines does: what takes a decision here looks at a
/// line once, whatever stands in it. Where CommonMark would hide a table (a quote's or a list's edge, markup right above
/// it), this reader prefers to see it: rows must not be lost. Code and comments stay unseen.
/// </remarks>
internal sealed class PageScanner
{
    private const int CodeIndent = 4;

    private readonly string _text;
    private readonly MarkdownTexts _texts;
    private readonly PageBuilder _page = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ParagraphSplitter _paragraph;
    private readonly Stack<int> _listIndents = new();
    private readonly Lazy<int> _lastCommentEnd;
    private int _next;
    private int _quotes;
    private bool _afterBlank = true;

    private PageScanner(SourceText source, int start)
    {
        _text = source.Text;
        _next = start;
        _texts = new MarkdownTexts(source);
        _paragraph = new ParagraphSplitter(_texts, _page);
        _lastCommentEnd = new Lazy<int>(() => source.Text.LastIndexOf("-->", StringComparison.Ordinal));
    }

    public static Page Scan(SourceText source)
    {
        var (frontMatter, start) = FrontMatterReader.Read(source);
        var scanner = new PageScanner(source, start);
        while (scanner._next < source.Text.Length)
        {
            var line = PageLine.At(source.Text, scanner._next);
            scanner._next = line.Next;
            scanner.Scan(line);
        }

        scanner._paragraph.End();
        return new Page
        {
            Source = source,
            FrontMatter = frontMatter,
            Blocks = scanner._page.ToBlocks(),
            Diagnostics = scanner._diagnostics.ToSorted(),
        };
    }

    private void Scan(PageLine line)
    {
        if (line.IsBlank)
        {
            _paragraph.End();
            _afterBlank = true;
            return;
        }

        if (line.Quotes != _quotes)
        {
            _paragraph.End();
            _listIndents.Clear();
            _quotes = line.Quotes;
        }

        LeaveLists(line);
        if (_paragraph.IsEmpty && line.Indent - ListIndent >= CodeIndent)
            return; // code, by its indentation
        _afterBlank = false;

        // A line may open several lists at once: `- - text`.
        while (ListMark.Length(_text, line, _paragraph) is var mark and > 0)
        {
            _paragraph.End();
            var item = line.Behind(_text, mark);
            var indent = line.Indent + mark;
            _paragraph.BeginItem(_listIndents.Count + 1);
            _listIndents.Push(item.IsBlank || item.Indent - indent > CodeIndent ? indent + 1 : item.Indent);
            line = item;
            if (line.IsBlank)
                return;
        }

        if (!TryHeading(line) && !TrySkipped(line) && !TryHtml(line))
            AddText(line);
    }

    private int ListIndent => _listIndents.TryPeek(out var indent) ? indent : 0;

    // A line that isn't indented far enough leaves a list, unless it goes on with the item's paragraph.
    private void LeaveLists(PageLine line)
    {
        if (!_afterBlank && !_paragraph.IsEmpty && ListMark.Length(_text, line, _paragraph) == 0)
            return;
        while (line.Indent < ListIndent)
            _listIndents.Pop();
    }

    private bool TryHeading(PageLine line)
    {
        if (HeadingLine.Hashes(_text, line.Span) is { } heading)
        {
            AddHeading(heading.Level, heading.Title);
            return true;
        }

        // `Title` above `=====` or `-----`: one line only, since a longer text above a line of dashes is no title.
        if (HeadingLine.UnderlineLevel(line.Span.In(_text)) is var level and > 0 && _paragraph.TryTakeTitle(out var title))
        {
            _page.Add(new PageHeading(level, _texts.Of(title.Value)));
            return true;
        }

        return false;
    }

    // Lines that only structure the page, and code.
    private bool TrySkipped(PageLine line)
    {
        var content = line.Span.In(_text);
        if (CodeFence.Open(content) is { } fence)
        {
            _paragraph.End();
            SkipFence(fence, line);
            return true;
        }

        if (content.StartsWith(":::") || HeadingLine.IsThematicBreak(content))
        {
            _paragraph.End();
            _page.Add(new PageRule(_texts.LocationOf(line.Span)));
            return true;
        }

        // MkDocs' tabs and call-outs indent what they hold by four, as a list would.
        if (content.StartsWith("=== \"") || content.StartsWith("!!! ") || content.StartsWith("??? ") || content.StartsWith("???+ "))
        {
            _paragraph.End();
            _listIndents.Push(line.Indent + CodeIndent);
            return true;
        }

        return false;
    }

    private void SkipFence(CodeFence fence, PageLine opening)
    {
        var start = _next;
        var indent = Math.Min(opening.Indent, ListIndent);
        while (_next < _text.Length)
        {
            var line = PageLine.At(_text, _next);
            // Code ends with the quote or list that it stands in.
            if (line.Quotes < opening.Quotes || (!line.IsBlank && line.Indent < indent))
                return;
            _next = line.Next;
            if (fence.IsClosedBy(line.Span.In(_text)))
                return;
        }

        ReportUnclosed(opening.Start, start);
    }

    private bool TryHtml(PageLine line)
    {
        var content = line.Span.In(_text);
        if (content.StartsWith("<!--"))
            return SkipTo(line, "-->");
        if (content.StartsWith("{/*"))
            return SkipTo(line, "*/}");
        if (content[0] != '<')
            return false;

        foreach (var (tag, end) in HtmlMarkup.Unread)
        {
            if (HtmlMarkup.IsTag(content, tag))
                return SkipTo(line, end);
        }

        if (HtmlMarkup.Heading(_text, line.Span) is { } heading)
        {
            AddHeading(heading.Level, heading.Title);
            return true;
        }

        var table = content.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
        if (table >= 0)
        {
            _paragraph.End();
            var (block, end) = HtmlTableScanner.Scan(_texts, line.Start + table);
            if (block is not null)
                _page.AddTable(block, _texts.Source.PositionAt(end).Line);
            _next = end; // another may follow on the same line
            return true;
        }

        if (!HtmlMarkup.IsLoneTag(content))
            return false;
        _paragraph.End();
        return true;
    }

    private bool SkipTo(PageLine line, string end)
    {
        _paragraph.End();
        var found = _text.IndexOf(end, line.Start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            ReportUnclosed(line.Start, line.Start);
        _next = found < 0 ? _text.Length : found + end.Length;
        return true;
    }

    private void AddText(PageLine line)
    {
        // A comment that begins behind text and ends on a later line. One that never ends is text, says CommonMark.
        var content = line.Span.In(_text);
        var comment = content.LastIndexOf("<!--");
        if (comment >= 0
            && content[comment..].IndexOf("-->") < 0
            && content[..comment].Count('`') % 2 == 0
            && line.End < _lastCommentEnd.Value)
        {
            _paragraph.Add(new TextSpan(line.Start, comment));
            _next = _text.IndexOf("-->", line.End, StringComparison.Ordinal) + 3;
            return;
        }

        _paragraph.Add(line.Span);
    }

    private void ReportUnclosed(int start, int contentStart)
    {
        if (!_text.AsSpan(contentStart).Contains('|'))
            return;
        var span = TextSpan.FromBounds(start, Math.Min(PageLine.At(_text, start).End, _text.Length));
        _diagnostics.Add(MatrixDiagnostics.UnclosedBlock, _texts.LocationOf(span), "nothing closes this code block or comment: the rest of the page is part of it", "close it, if tables follow that should be read");
    }

    private void AddHeading(int level, TextSpan title)
    {
        _paragraph.End();
        _page.Add(new PageHeading(level, _texts.Of(title)));
    }
}
