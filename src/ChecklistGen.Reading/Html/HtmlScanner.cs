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
/// Reads HTML into blocks: a whole page, or one table or heading within Markdown. Nested tables become separate
/// blocks.
/// </summary>
/// <remarks>
/// AngleSharp tokenises the page with exact positions, but its tree is not used: building it is quadratic for nested
/// elements that are never closed (200,000 times <c>&lt;div&gt;</c>), it has no positions for ends and texts, and it
/// moves what is between a table's rows out of the table, where a page in Markdown has its next heading. The closing
/// rules in a table are few: a row closes a row, a cell a cell, and a table that begins between cells the one before.
/// </remarks>
/// <param name="texts">Makes texts of characters.</param>
/// <param name="page">Takes the blocks.</param>
/// <param name="diagnostics">Takes what could not be read.</param>
/// <param name="markdown">Reads a part of the page as Markdown; null where the page is HTML alone.</param>
internal sealed class HtmlScanner(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics, Func<TextSpan, ImmutableArray<PageBlock>>? markdown = null)
{
    private const int MaxDepth = 50;

    private readonly string _text = texts.Source.Text;
    private readonly Stack<TableInWork> _tables = new();
    private readonly List<TextSpan> _lines = [];
    private readonly SpanBudget _budget = new();
    private readonly HtmlFindings _findings = new(texts, diagnostics);
    private readonly TablesInCode _code = new(texts, diagnostics);
    private readonly RoleElements _roles = new();
    private BlankLines _blankLines = new(texts, start: 0);
    private int _textStart;
    private int _title = -1;
    private int _level;
    private int _listDepth;
    private bool _isItem;
    private int _ignoredTables;
    private WholeElement? _skipped;
    private WholeElement? _hidden;

    /// <summary>What the page says about itself in its head.</summary>
    public HtmlHead Head { get; } = new(texts);

    private bool IsInCell => _tables.TryPeek(out var table) && table.Cell is not null;

    /// <summary>Reads a page that is HTML from an offset to its end.</summary>
    public void ReadPage(int start) => Read(start, isWhole: true);

    /// <summary>Reads the table or heading that begins at an offset, and returns the offset after it.</summary>
    public int ReadElement(int start) => Read(start, isWhole: false);

    private int Read(int start, bool isWhole)
    {
        _textStart = start;
        _blankLines = new BlankLines(texts, start);
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
            if (markdown is not null)
            {
                if (IsInMdxComment(comments, span))
                    continue;
                if (EndOfUnclosed(span.Start) is { } end)
                    return End(end);
            }

            if (token.Type == HtmlTokenType.Comment)
            {
                _findings.CheckComment(span);
                SkipComment(span);
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

            SkipBetweenCells(span);
            if (!isWhole && _tables.Count == 0 && _level == 0 && _skipped is null)
                return span.End;
        }

        CheckEnd(last);
        return End((markdown is null ? null : EndOfUnclosed(_text.Length)) ?? _text.Length);
    }

    private void SkipComment(TextSpan comment)
    {
        if (!IsInCell && _skipped is null && texts.IsBlank(TextSpan.FromBounds(_textStart, Math.Max(_textStart, comment.Start))))
            _textStart = comment.End;
    }

    // In a cell, only the text of the comment is left out: it can't hide other cells.
    private bool IsInMdxComment(MdxComments comments, TextSpan tag)
    {
        if (!IsInCell && _skipped is null)
        {
            foreach (var comment in comments.Before(tag))
                SkipComment(comment);
        }

        return comments.Hold(tag);
    }

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
            (_hidden, _skipped, _textStart) = (_hidden ?? _skipped, null, span.Start);
        }

        tag = _roles.Open(name, tag, ref token);
        var isHidden = !token.IsSelfClosing && HtmlAttributes.IsHidden(ref token) && tag is not (HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeaderCell) && !HtmlTags.IsVoid(name);
        if (tag == HtmlTag.Unread && HtmlAttributes.IsShadowRoot(ref token))
            tag = HtmlTag.Inline;
        if (!token.IsSelfClosing && (IsUnread(tag) || (isHidden && IsInCell && tag != HtmlTag.Table)))
        {
            Flush(span);
            _skipped = new WholeElement(name, span.Start) { IsHidden = isHidden && !IsUnread(tag) };
            return;
        }

        if (isHidden)
            _hidden ??= new WholeElement(name, span.Start);

        // Rows outside a table are meant to be one.
        if (_tables.Count == 0 && tag is HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.Head or HtmlTag.RowGroup)
            OpenTable(span with { Length = 0 }, isMarked: false);
        switch (tag)
        {
            case HtmlTag.Table:
                OpenTable(span, isMarked: true);
                break;
            case HtmlTag.Head or HtmlTag.RowGroup when _tables.TryPeek(out var table):
                EndRow(table, span);
                table.Grid.BeginGroup(tag == HtmlTag.Head);
                break;
            case HtmlTag.Row when _tables.TryPeek(out var table):
                EndRow(table, span);
                table.BeginRow(span, HtmlAttributes.IsHidden(ref token));
                break;
            case HtmlTag.Cell or HtmlTag.HeaderCell when _tables.TryPeek(out var table):
                OpenCell(table, tag, ref token, span);
                break;
            case HtmlTag.Heading:
                EndUnclosedTable(span);
                Flush(span);
                _level = name[1] - '0';
                break;
            case HtmlTag.LineBreak when !IsInCell:
                TakeLine(span.Start);
                _textStart = span.End;
                break;
            case HtmlTag.Item or HtmlTag.List or HtmlTag.Rule or HtmlTag.Block or HtmlTag.Title or HtmlTag.Code when !IsInCell:
                Flush(span);
                if (tag == HtmlTag.List)
                    _listDepth++;
                _isItem = tag == HtmlTag.Item || (_isItem && tag == HtmlTag.Block && name == "p");
                if (tag == HtmlTag.Title)
                    _title = span.Start;
                if (tag == HtmlTag.Rule)
                    page.Add(new PageRule(texts.LocationOf(span)));
                break;
            case HtmlTag.Root or HtmlTag.Meta or HtmlTag.Link:
                Head.Add(tag, ref token, span);
                break;
        }
    }

    // Elements that are never content, and code outside of tables.
    private bool IsUnread(HtmlTag tag) => tag is HtmlTag.Unread or HtmlTag.RawUnread || (tag == HtmlTag.Code && !IsInCell);

    private void OpenCell(TableInWork table, HtmlTag tag, ref StructHtmlToken token, TextSpan span)
    {
        table.CheckCellBefore(span, TextSpan.FromBounds(_textStart, Math.Max(_textStart, span.Start)));
        EndCell(table, span);
        table.BeginCell(
            new CellInWork(span.End, tag == HtmlTag.HeaderCell, HtmlAttributes.IsHidden(ref token), HtmlAttributes.Columns(ref token), HtmlAttributes.Rows(ref token)), span);
    }

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

        // An end tag of a cell or row belongs to an outer table if the innermost has none yet.
        while (tag is HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.Row or HtmlTag.RowGroup or HtmlTag.Head
            && _tables.Count > 1 && _tables.Peek() is { IsBegun: false } empty)
        {
            _findings.ReportUnclosed(empty);
            EndTable(span with { Length = 0 });
        }

        switch (tag)
        {
            case HtmlTag.Table when _ignoredTables > 0:
                _ignoredTables--;
                break;
            case HtmlTag.Table when _tables.TryPeek(out var table):
                table.CheckEnd(span);
                EndTable(span);
                break;
            case HtmlTag.Head or HtmlTag.RowGroup when _tables.TryPeek(out var table):
                EndRow(table, span);
                table.Grid.BeginGroup(isHead: false);
                break;
            case HtmlTag.Row when _tables.TryPeek(out var table):
                EndRow(table, span);
                break;
            case HtmlTag.Cell or HtmlTag.HeaderCell when _tables.TryPeek(out var table):
                table.CheckEndTag(span, tag == HtmlTag.HeaderCell);
                EndCell(table, span);
                break;
            case HtmlTag.Heading when _level > 0:
                Flush(span);
                break;
            case HtmlTag.Title when !IsInCell:
                Head.AddTitle(TextSpan.FromBounds(_textStart, span.Start));
                _textStart = span.End;
                _title = -1;
                break;
            case HtmlTag.Item or HtmlTag.List or HtmlTag.Block when !IsInCell:
                Flush(span);
                if (tag == HtmlTag.List)
                    _listDepth = Math.Max(0, _listDepth - 1);
                _isItem = tag == HtmlTag.Block && _isItem;
                break;
        }
    }

    private void EndSkipped(WholeElement element, TextSpan end)
    {
        if (HtmlTags.Of(element.Name) == HtmlTag.Code)
            _code.AddAll(TextSpan.FromBounds(element.Start, end.Start));
        if (element.IsHidden && IsInCell)
            _tables.Peek().Cell!.Hidden ??= TextSpan.FromBounds(element.Start, end.End);
        (_skipped, _textStart) = (null, end.End);
    }

    // Between its cells a table can hold neither a table nor, but for its caption, a heading: it was never closed.
    private bool EndUnclosedTable(TextSpan span)
    {
        if (!_tables.TryPeek(out var around) || around.Cell is not null || (!around.IsBegun && _textStart < span.Start))
            return false;
        _findings.ReportUnclosed(around);
        EndTable(span with { Length = 0 });
        return true;
    }

    private void OpenTable(TextSpan span, bool isMarked)
    {
        // Rows without a header continue the table around them.
        isMarked &= !EndUnclosedTable(span);
        if (_tables.Count == MaxDepth)
        {
            if (_ignoredTables++ == 0)
                _findings.ReportDepth(span, MaxDepth);
            return;
        }

        if (_hidden is { } hidden)
            _findings.ReportHidden(hidden.Start, "this part of the page is hidden: it is read like the rest");
        Flush(span);
        _tables.Push(new TableInWork(span.Start, new TableGrid(_budget, isMarked), texts, _findings));
    }

    private void EndTable(TextSpan span)
    {
        var table = _tables.Peek();
        EndRow(table, span);
        _tables.Pop();
        _textStart = span.End;
        if (_budget.IsSpent)
            _findings.ReportSpans(table);
        var made = table.Grid.ToTable();
        var isLayout = table.Parts.Exists(p => !p.Blocks.IsDefault);
        var isData = made is not null && (!isLayout || table.Grid.HoldsData);
        if (isData)
            Emit(made!, span.End);
        foreach (var part in table.Parts.Where(p => isLayout && (!isData || !p.Blocks.IsDefault)))
        {
            if (!part.Blocks.IsDefault)
                Emit(part.Blocks);
            else
                Emit([BlockOf([part.Text], part.Level)]);
        }
    }

    private void Emit(PageTable table, int end)
    {
        if (IsInCell)
            _tables.Peek().Parts.Add(new CellPart(default, 0, [table]));
        else
            page.AddTable(table, markdown is null ? -1 : texts.LineOf(end));
    }

    private void Emit(ImmutableArray<PageBlock> blocks)
    {
        if (IsInCell)
            _tables.Peek().Parts.Add(new CellPart(default, 0, blocks));
        else
            page.Add(blocks);
    }

    private void EndRow(TableInWork table, TextSpan tag)
    {
        Flush(tag);
        table.EndRow(tag);
    }

    private void EndCell(TableInWork table, TextSpan tag)
    {
        Flush(tag);
        table.EndCell(tag);
    }

    // The text before a tag is separate.
    private void Flush(TextSpan tag)
    {
        var text = TextSpan.FromBounds(_textStart, Math.Max(_textStart, tag.Start));
        _textStart = tag.End;
        var level = _level;
        _level = 0;
        if (IsInCell)
        {
            TakeInCell(_tables.Peek(), text, level);
            return;
        }

        TakeLine(text.Start, text.End);
        if (_lines.Count == 0)
            return;
        if (_tables.TryPeek(out var table) && table.IsInRow)
            _findings.ReportBetweenCells(_lines[0], "this text is between the cells of a row: a tag is missing before it");
        if (markdown is not null && _tables.Count > 0 && level == 0)
            page.Add(markdown(TextSpan.FromBounds(_lines[0].Start, _lines[^1].End)));
        else if (_isItem && level == 0)
            page.AddItem(new PageListItem(texts.Of(_lines), Math.Max(1, _listDepth)));
        else if (BlockOf(_lines, level) is var block && (level > 0 || block.Texts.Any(t => t.Any(l => l.Text.Length > 0))))
            page.Add(block); // tags alone are no paragraph
        _lines.Clear();
    }

    private PageBlock BlockOf(List<TextSpan> lines, int level) => level > 0
        ? new PageHeading(level, texts.Of(TextSpan.FromBounds(lines[0].Start, lines[^1].End)))
        : new PageParagraph(texts.Of(lines));

    private void TakeInCell(TableInWork table, TextSpan text, int level)
    {
        if (text.In(_text).IsWhiteSpace())
            return;
        if (markdown is not null && level == 0 && _blankLines.FirstIn(text) is { } blank)
        {
            var below = TextSpan.FromBounds(blank, text.End);
            var blocks = markdown(below);
            if (blocks.Any(b => b is PageHeading or PageTable))
            {
                TakeInCell(table, TextSpan.FromBounds(text.Start, blank), level);
                table.Parts.Add(new CellPart(default, 0, blocks));
                return;
            }
        }

        table.Cell!.Texts.Add(text);
        table.Parts.Add(new CellPart(text, level, default));
    }

    private void TakeLine(int end) => TakeLine(_textStart, end);

    private void TakeLine(int start, int end)
    {
        var line = TextSpan.FromBounds(start, Math.Max(start, end)).Trim(_text);
        if (line.Length > 0 && !texts.IsBlank(line))
            _lines.Add(line);
    }

    // Markdown resumes at a blank line after something never closed: between a table's cells, or in a heading.
    private int? EndOfUnclosed(int before)
    {
        if (_skipped is not null || IsInCell || _blankLines.BeforeText(_textStart, before) is not { } blank)
            return null;
        foreach (var table in _tables.Where(t => t.IsBegun))
            _findings.ReportUnclosed(table);
        return blank;
    }

    // Between cells, tags such as `<col>` are no text.
    private void SkipBetweenCells(TextSpan tag)
    {
        var isBetween = _tables.Count > 0 && !IsInCell && _skipped is null && _level == 0 && _textStart <= tag.Start;
        if (isBetween && texts.IsBlank(TextSpan.FromBounds(_textStart, tag.Start)))
            _textStart = tag.End;
    }

    private int End(int end)
    {
        while (_tables.Count > 0)
            EndTable(new TextSpan(end, 0));
        if (_level > 0 || markdown is null)
            Flush(new TextSpan(end, 0));
        return end;
    }

    private void CheckEnd(int last)
    {
        if (_skipped is not null)
            _findings.ReportUnread(_skipped.Start, $"this `{_skipped.Name}` element is never closed: what follows it is not read");
        else if (_title >= 0)
            _findings.ReportUnread(_title, "this title is never closed: what follows it is not read");
        else if (last < _text.Length && _text.AsSpan(last).TrimStart() is ['<', ..])
            _findings.ReportUnread(last, "this tag is never closed: what follows it is not read");
        foreach (var table in _tables)
            _findings.ReportUnclosed(table);
    }
}
