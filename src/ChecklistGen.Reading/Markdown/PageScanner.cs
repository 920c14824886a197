using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Reading.Pipes;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>
/// Splits a page into headings, texts and tables, as CommonMark and GitHub's tables define them, in one pass.
/// </summary>
/// <remarks>
/// Markdig is not used here: on hostile pages it takes quadratic time (50,000 link definitions 6.7 s) or throws (100 nested
/// lists), and it does not give the position of an empty cell. A matrix needs few of Markdown's blocks but all of the
/// positions, so one pass over the lines is enough: each line is examined once.
/// Where CommonMark would hide a table (a quote's or a list's edge, markup right above it, code or a comment that is never
/// closed), this reader reads it: rows must not be lost. Other code and comments are skipped, tables in code with a finding.
/// </remarks>
internal sealed class PageScanner
{
    private const int CodeIndent = 4;

    // List marks at the start of one line, and nested lists: deeper ones are text.
    private const int MaxListDepth = 100;

    private readonly string _text;
    private readonly int _end;
    private readonly PageTexts _texts;
    private readonly PageBuilder _page = new();
    private readonly DiagnosticBag _diagnostics;
    private readonly ParagraphSplitter _paragraph;
    private readonly MarkdownHtml _html;
    private readonly TablesInCode _code;
    private readonly MdxCommentSearch _comments;
    private readonly Stack<int> _listIndents = new();
    private readonly Lazy<int> _lastCommentEnd;
    private readonly HashSet<string> _missingEnds = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _unclosedFences = [];
    private PageLine _line;
    private int _next;
    private int _quotes;
    private bool _afterBlank = true;
    private bool _isDepthReported;
    private int _unclosedComments;

    private PageScanner(PageTexts texts, DiagnosticBag diagnostics, TextSpan part, bool isWhole)
    {
        _texts = texts;
        _text = texts.Source.Text;
        (_next, _end) = (part.Start, part.End);
        _diagnostics = diagnostics;
        _paragraph = new ParagraphSplitter(_texts, _page, diagnostics);
        _code = new TablesInCode(texts, diagnostics);
        _comments = new MdxCommentSearch(_text);
        _html = new MarkdownHtml(texts, _page, diagnostics, isWhole ? span => new PageScanner(texts, diagnostics, span, isWhole: false).Blocks() : null);
        _lastCommentEnd = new Lazy<int>(() => _text.LastIndexOf("-->", StringComparison.Ordinal));
    }

    public static Page Scan(SourceText source)
    {
        var (frontMatter, start, isUnclosed) = FrontMatterReader.Read(source);
        var diagnostics = new DiagnosticBag();
        var texts = new PageTexts(source, diagnostics, InlineSyntax.Markdown);
        if (isUnclosed)
            diagnostics.Add(PageDiagnostics.UnclosedBlock, texts.LocationOf(new TextSpan(0, "---".Length)), "this front matter is never closed: it ends at the first blank line", "close it: repeat its first line below the last");
        var blocks = new PageScanner(texts, diagnostics, TextSpan.FromBounds(start, source.Text.Length), isWhole: true).Blocks();
        texts.Report();
        return new Page { Source = source, FrontMatter = frontMatter, Blocks = blocks, Diagnostics = diagnostics.ToSorted() };
    }

    private ImmutableArray<PageBlock> Blocks()
    {
        while (_next < _end)
        {
            // The text after an element continues on the same line.
            _line = _next <= _line.End && _next > _line.Start ? _line.From(_text, _next) : PageLine.At(_text, _next, _end);
            _next = _line.Next;
            Scan(_line);
        }

        _paragraph.End();
        return _page.ToBlocks();
    }

    private void Scan(PageLine line)
    {
        if (line.IsBlank)
        {
            _paragraph.End();
            _afterBlank = true;
            _html.EndBlock();
            return;
        }

        if (line.Quotes != _quotes)
        {
            _paragraph.End();
            _listIndents.Clear();
            _quotes = line.Quotes;
        }

        LeaveLists(line);
        if (_paragraph.IsEmpty && line.Indent - ListIndent >= CodeIndent && !_html.IsOpen)
        {
            _code.Add(line.Span);
            return; // code, by its indentation
        }

        _code.End();
        _afterBlank = false;
        if (TryOpenLists(ref line) && !TryHeading(line) && !TrySkipped(line) && !TryHtml(line))
            AddText(line);
    }

    // A line may open several lists at once: `- - text`. False where nothing follows their marks.
    private bool TryOpenLists(ref PageLine line)
    {
        while (ListMark.Length(_text, line, _paragraph) is var mark and > 0)
        {
            if (_listIndents.Count >= MaxListDepth)
            {
                ReportDepth(line);
                return true;
            }

            _paragraph.End();
            var item = line.Behind(_text, mark);
            var indent = line.Indent + mark;
            _paragraph.BeginItem(_listIndents.Count + 1);
            _listIndents.Push(item.IsBlank || item.Indent - indent > CodeIndent ? indent + 1 : item.Indent);
            line = item;
            if (line.IsBlank)
                return false;
        }

        return true;
    }

    private int ListIndent => _listIndents.TryPeek(out var indent) ? indent : 0;

    // A line that isn't indented far enough leaves a list, unless it continues the item's paragraph.
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

        // `Title` above `=====` or `-----`: one line only, since a longer text above a line of dashes is not a title.
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

        // Groups of dashes below a text are not a rule: what they are is decided at the paragraph's end.
        if (!_paragraph.IsEmpty && OtherTables.IsColumnRuler(content))
        {
            AddText(line);
            return true;
        }

        if (content.StartsWith(":::") || HeadingLine.IsThematicBreak(content))
        {
            _paragraph.End();
            _page.Add(new PageRule(_texts.LocationOf(line.Span)));
            return true;
        }

        // MkDocs' tabs and call-outs indent their content by four, as a list would.
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
        if (fence.Length >= _unclosedFences.GetValueOrDefault(fence.Mark, int.MaxValue))
            return; // the first like it was reported
        for (var next = start; next < _end;)
        {
            var line = PageLine.At(_text, next, _end);
            // Code ends with the quote or list around it.
            if (line.Quotes < opening.Quotes || (!line.IsBlank && line.Indent < indent))
            {
                SkipCode(next);
                return;
            }

            next = line.Next;
            if (fence.IsClosedBy(line.Span.In(_text)))
            {
                SkipCode(next);
                return;
            }
        }

        _unclosedFences[fence.Mark] = fence.Length;
        ReportUnclosed(opening, start, "code block");
    }

    private void SkipCode(int end)
    {
        while (_next < end)
        {
            var line = PageLine.At(_text, _next, _end);
            _code.Add(line.Span);
            _next = line.Next;
        }

        _code.End();
    }

    private bool TryHtml(PageLine line)
    {
        var content = line.Span.In(_text);
        var comment = _comments.FirstIn(line.Start, line.End);
        var (element, end, what) = _html.FirstElement(comment is null ? line : line with { End = comment.Value.Start }, _paragraph);
        if (element < 0)
            return comment is not null ? TrySkipped(line, comment.Value) : _html.IsLoneTag(content) && EndParagraph();

        // There may be text before the element, and text or another element after it.
        if (element > line.Start)
            AddText(line with { End = element });
        if (end is not null)
            return Skip(line, element, end, what);
        _paragraph.End();
        _next = _html.Read(element);
        if (_next <= line.End && _text.AsSpan(_next, line.End - _next).IsWhiteSpace())
            _next = line.Next;
        return true;
    }

    // Within a row, a comment belongs to its cell.
    private bool TrySkipped(PageLine line, TextSpan comment)
    {
        var content = line.Span.In(_text);
        var end = MdxComment.EndOf(_text, comment, _end);
        if (comment.Start > line.Start && (content[0] == '|' || _paragraph.IsInTable) && PipeRow.HasPipe(content) && (end is null || end <= line.End))
            return false;
        if (comment.Start > line.Start)
            _paragraph.Add(TextSpan.FromBounds(line.Start, comment.Start));
        else
            _paragraph.End();
        if (end is null && _unclosedComments++ < PageDiagnostics.MostReported)
            ReportUnclosed(line, comment.Start, "comment");
        _next = end ?? comment.End;
        return true;
    }

    private bool EndParagraph()
    {
        _paragraph.End();
        return true;
    }

    // A block that is never closed is ignored: what follows is read, so that no rows are lost.
    private bool Skip(PageLine line, int start, string end, string what)
    {
        if (start == line.Start)
            _paragraph.End();
        var found = _missingEnds.Contains(end) ? -1 : _text.AsSpan(start, _end - start).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (found >= 0)
        {
            var behind = start + found + end.Length;
            if (end == "</pre>")
                SkipCode(behind);
            _next = behind;
            return true;
        }

        if (_missingEnds.Add(end))
            ReportUnclosed(line, start, what);
        _next = _text.AsSpan(start, line.End - start).IndexOfAny('>', ' ') is var close and >= 0 ? start + close + 1 : line.Next;
        return true;
    }

    private void AddText(PageLine line)
    {
        // A comment that begins after text and ends on a later line. One that never ends is text, says CommonMark.
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

    private void ReportUnclosed(PageLine line, int from, string what)
    {
        var rest = _text.AsSpan(from, _end - from);
        if (rest.Contains('|') || rest.Contains("<t", StringComparison.OrdinalIgnoreCase))
            _diagnostics.Add(PageDiagnostics.UnclosedBlock, _texts.LocationOf(line.Span), $"this {what} is never closed: what follows is read as if it were not there", "close it, or remove it");
    }

    private void ReportDepth(PageLine line)
    {
        if (_isDepthReported)
            return;
        _isDepthReported = true;
        _diagnostics.Add(PageDiagnostics.BoundMet, _texts.LocationOf(line.Span with { Length = 1 }), string.Create(CultureInfo.InvariantCulture, $"lists are nested {MaxListDepth} deep: the marks of those below are read as text"), "split the list");
    }

    private void AddHeading(int level, TextSpan title)
    {
        _paragraph.End();
        _page.Add(new PageHeading(level, _texts.Of(title)));
    }
}
