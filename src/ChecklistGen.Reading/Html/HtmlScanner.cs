using System.Collections.Immutable;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Html.Parser;
using AngleSharp.Html;
using AngleSharp.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Reading.Pipes;

namespace ChecklistGen.Reading.Html;

/// <summary>
/// Goes through the tags of HTML, a whole page or one table or heading within Markdown, and decides which are read: those in
/// scripts, drawings and code are not, and those that the page hides are reported. <see cref="HtmlBlocks"/> takes the rest.
/// </summary>
/// <remarks>
/// AngleSharp tokenises the page with exact positions, but its tree is not used: building it is quadratic for nested
/// elements that are never closed (200,000 times <c>&lt;div&gt;</c>), it has no positions for ends and texts, and it
/// moves what is between a table's rows out of the table, where a page in Markdown has its next heading.
/// </remarks>
internal sealed class HtmlScanner
{
    private readonly string _text;
    private readonly HtmlFindings _findings;
    private readonly HtmlBlocks _blocks;
    private readonly TablesInCode _code;
    private readonly RoleElements _roles = new();
    private int _title = -1;
    private WholeElement? _skipped;
    private WholeElement? _hidden;

    /// <summary>A scanner of a page, or of all HTML in a page in Markdown.</summary>
    /// <param name="texts">Makes texts of characters.</param>
    /// <param name="page">Takes the blocks.</param>
    /// <param name="diagnostics">Takes what could not be read.</param>
    /// <param name="markdown">Reads a part of the page as Markdown; null where the page is HTML alone.</param>
    public HtmlScanner(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics, Func<TextSpan, ImmutableArray<PageBlock>>? markdown = null)
    {
        _text = texts.Source.Text;
        _findings = new HtmlFindings(texts, diagnostics);
        _blocks = new HtmlBlocks(texts, page, _findings, markdown);
        _code = new TablesInCode(texts, diagnostics);
        Head = new HtmlHead(texts);
    }

    /// <summary>What the page says about itself in its head.</summary>
    public HtmlHead Head { get; }

    /// <summary>Reads a page that is HTML from an offset to its end.</summary>
    public void ReadPage(int start) => Read(start, isWhole: true);

    /// <summary>Reads the table or heading that begins at an offset, and returns the offset after it.</summary>
    public int ReadElement(int start) => Read(start, isWhole: false);

    private int Read(int start, bool isWhole)
    {
        _blocks.Begin(start);
        var comments = new MdxComments(_text, start, _findings);
        using var source = new TextSource(new ReadOnlyMemoryTextSource(_text.AsMemory(start)));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipDataText = true, SkipComments = true };
        var last = start;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                break;
            var span = TextSpan.FromBounds(start + token.Position.Position - 1, Math.Min(start + tokenizer.InsertionPoint, _text.Length));
            last = span.End;
            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag or HtmlTokenType.Comment))
                continue;
            if (!isWhole)
            {
                if (IsInMdxComment(comments, span))
                    continue;
                if (EndOfUnclosed(span.Start) is { } end)
                    return _blocks.End(end);
            }

            if (token.Type == HtmlTokenType.Comment)
            {
                _findings.CheckComment(span);
                if (_skipped is null)
                    _blocks.SkipComment(span);
                continue;
            }

            var name = token.Name.ToString();
            var tag = HtmlTags.Of(name);
            if (token.Type == HtmlTokenType.StartTag)
            {
                _findings.CheckQuotes(span);
                if (tag == HtmlTag.RawUnread && _skipped is null)
                    tokenizer.State = name is "script" ? HtmlParseMode.Script : name is "textarea" ? HtmlParseMode.RCData : HtmlParseMode.Rawtext;
                else if (tag == HtmlTag.Title && _skipped is null && isWhole)
                    tokenizer.State = HtmlParseMode.RCData;
                Open(tag, name, ref token, span);
            }
            else
            {
                Close(tag, name, span);
            }

            if (_skipped is not null)
                continue;
            _blocks.SkipBetweenCells(span);
            if (!isWhole && !_blocks.IsOpen)
                return span.End;
        }

        CheckEnd(last);
        return _blocks.End((isWhole ? null : EndOfUnclosed(_text.Length)) ?? _text.Length);
    }

    // In a cell, only the text of the comment is left out: it can't hide other cells.
    private bool IsInMdxComment(MdxComments comments, TextSpan tag)
    {
        if (!_blocks.IsInCell && _skipped is null)
        {
            foreach (var comment in comments.Before(tag))
                _blocks.SkipComment(comment);
        }

        return comments.Hold(tag);
    }

    private int? EndOfUnclosed(int before) => _skipped is null ? _blocks.EndOfUnclosed(before) : null;

    private void Open(HtmlTag tag, string name, ref StructHtmlToken token, TextSpan span)
    {
        if (!token.IsSelfClosing)
            _hidden?.Open(name);
        if (_skipped is not null)
        {
            if (!token.IsSelfClosing)
                _skipped.Open(name);
            if (!_skipped.IsHidden && tag == HtmlTag.Table)
                _findings.ReportUnreadTable(_skipped, span.Start);
            if (!(_skipped.IsHidden && tag == HtmlTag.Table))
                return;
            // What is hidden in a cell is read from its first table on.
            (_hidden, _skipped) = (_hidden ?? _skipped, null);
            _blocks.SkipTo(span.Start);
        }

        tag = _roles.Open(name, tag, ref token);
        var isHidden = !token.IsSelfClosing && HtmlAttributes.IsHidden(ref token) && tag is not (HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeaderCell) && !HtmlTags.IsVoid(name);
        if (tag == HtmlTag.Unread && HtmlAttributes.IsShadowRoot(ref token))
            tag = HtmlTag.Inline;
        if (!token.IsSelfClosing && (IsUnread(tag) || (isHidden && _blocks.IsInCell && tag != HtmlTag.Table)))
        {
            _blocks.Flush(span);
            _skipped = new WholeElement(name, span.Start) { IsHidden = isHidden && !IsUnread(tag) };
            return;
        }

        if (isHidden)
            _hidden ??= new WholeElement(name, span.Start);
        if (_blocks.Open(tag, name, ref token, span) && _hidden is { } hidden)
            _findings.ReportHidden(hidden.Start, "this part of the page is hidden: it is read like the rest");
        if (tag == HtmlTag.Title && !_blocks.IsInCell)
            _title = span.Start;
        else if (tag is HtmlTag.Root or HtmlTag.Meta or HtmlTag.Link)
            Head.Add(tag, ref token, span);
    }

    // Elements that are never content, and code outside of tables.
    private bool IsUnread(HtmlTag tag) => tag is HtmlTag.Unread or HtmlTag.RawUnread || (tag == HtmlTag.Code && !_blocks.IsInCell);

    private void Close(HtmlTag tag, string name, TextSpan span)
    {
        if (_hidden?.Close(name) == true)
            _hidden = null;
        if (_skipped is not null)
        {
            if (_skipped.Close(name))
                EndSkipped(_skipped, span);
            return;
        }

        tag = _roles.Close(name, tag);
        if (tag == HtmlTag.Title && !_blocks.IsInCell)
        {
            Head.AddTitle(_blocks.TakeText(span));
            _title = -1;
            return;
        }

        _blocks.Close(tag, span);
    }

    private void EndSkipped(WholeElement element, TextSpan end)
    {
        if (HtmlTags.Of(element.Name) == HtmlTag.Code)
            _code.AddAll(TextSpan.FromBounds(element.Start, end.Start));
        if (element.IsHidden)
            _blocks.AddHidden(TextSpan.FromBounds(element.Start, end.End));
        _blocks.SkipTo(end.End);
        _skipped = null;
    }

    private void CheckEnd(int last)
    {
        if (_skipped is not null)
            _findings.ReportUnread(_skipped.Start, $"this `{_skipped.Name}` element is never closed: what follows it is not read");
        else if (_title >= 0)
            _findings.ReportUnread(_title, "this title is never closed: what follows it is not read");
        else if (last < _text.Length && _text.AsSpan(last).TrimStart() is ['<', ..])
            _findings.ReportUnread(last, "this tag is never closed: what follows it is not read");
        _blocks.CheckEnd();
    }
}
