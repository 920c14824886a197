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
    private const int MaxColumns = 1000;
    private const int MaxRows = 65534;

    private readonly string _text = texts.Source.Text;
    private readonly Stack<TableInWork> _tables = new();
    private readonly List<TextSpan> _lines = [];
    private readonly SpanBudget _budget = new();
    private readonly HtmlFindings _findings = new(texts, diagnostics);
    private readonly TablesInCode _code = new(texts, diagnostics);
    private int _textStart;
    private int _checkedTo;
    private int _seenTo;
    private int _title = -1;
    private int _level;
    private int _listDepth;
    private bool _isItem;
    private int _ignoredTables;
    private (string Name, int Depth, int Start)? _skipped;

    /// <summary>What the page says about itself in its head.</summary>
    public HtmlHead Head { get; } = new(texts);

    private bool IsInCell => _tables.TryPeek(out var table) && table.Cell is not null;

    /// <summary>Reads a page that is HTML from an offset to its end.</summary>
    public void ReadPage(int start) => Read(start, isWhole: true);

    /// <summary>Reads the table or heading that begins at an offset, and returns the offset after it.</summary>
    public int ReadElement(int start) => Read(start, isWhole: false);

    private int Read(int start, bool isWhole)
    {
        _textStart = _checkedTo = _seenTo = start;
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
            if (markdown is not null && EndOfUnclosed(span.Start) is { } end)
                return End(end);
            if (token.Type == HtmlTokenType.Comment)
            {
                _findings.CheckComment(span);
                if (!IsInCell && _skipped is null && texts.IsBlank(TextSpan.FromBounds(_textStart, Math.Max(_textStart, span.Start))))
                    _textStart = span.End;
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

            PassBetweenCells(span);
            if (!isWhole && _tables.Count == 0 && _level == 0 && _skipped is null)
                return span.End;
        }

        CheckEnd(last);
        return End((markdown is null ? null : EndOfUnclosed(_text.Length)) ?? _text.Length);
    }

    private void Open(HtmlTag tag, string name, ref StructHtmlToken token, TextSpan span)
    {
        if (_skipped is { } skipped)
        {
            if (name == skipped.Name && !token.IsSelfClosing)
                _skipped = skipped with { Depth = skipped.Depth + 1 };
            return;
        }

        var isUnread = tag is HtmlTag.Unread or HtmlTag.RawUnread || (tag == HtmlTag.Code && !IsInCell);
        if ((isUnread || (HtmlAttributes.IsHidden(ref token) && tag is not (HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.LineBreak or HtmlTag.Rule) && name is not ("img" or "input")))
            && !token.IsSelfClosing)
        {
            Flush(span);
            _skipped = (name, 1, span.Start);
            return;
        }

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
                table.RowStart = span.Start;
                table.IsRowHidden = HtmlAttributes.IsHidden(ref token);
                break;
            case HtmlTag.Cell or HtmlTag.HeaderCell when _tables.TryPeek(out var table):
                // If cells have end tags, an empty one without is a stray tag, and those after it are one column off.
                if (table is { Cell: { Texts.Count: 0 }, ClosedCells: > 0 } && texts.IsBlank(TextSpan.FromBounds(_textStart, span.Start)))
                    _findings.ReportBetweenCells(span, "the cell before this one is empty and never closed: a tag is superfluous");
                if (table is { Cell: not null, ClosedCells: > 0 })
                    table.HasUnclosedCell = true;
                EndCell(table, span);
                if (table.RowStart < 0)
                    table.RowStart = span.Start;
                table.Cell = new CellInWork(span.End, tag == HtmlTag.HeaderCell, HtmlAttributes.IsHidden(ref token), HtmlAttributes.Span(ref token, "colspan", 1, MaxColumns), HtmlAttributes.Span(ref token, "rowspan", 0, MaxRows));
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

    private void Close(HtmlTag tag, string name, TextSpan span)
    {
        if (_skipped is { } skipped)
        {
            if (name == skipped.Name && skipped.Depth > 1)
            {
                _skipped = skipped with { Depth = skipped.Depth - 1 };
            }
            else if (name == skipped.Name)
            {
                if (HtmlTags.Of(name) == HtmlTag.Code)
                    _code.AddAll(TextSpan.FromBounds(skipped.Start, span.Start));
                (_skipped, _textStart) = (null, span.End);
            }

            return;
        }

        // An end tag of a cell or row belongs to an outer table if the innermost has none yet.
        while (tag is HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.Row or HtmlTag.RowGroup or HtmlTag.Head
            && _tables.Count > 1 && _tables.Peek() is { RowStart: < 0, Grid.IsEmpty: true } empty)
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
                if (table is { Cell: not null, ClosedCells: > 0 })
                    _findings.ReportBetweenCells(span, "the table ends within a cell: a tag is superfluous or missing");
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
                if (table is { Cell: null, RowStart: >= 0 })
                    _findings.ReportBetweenCells(span, "this tag has no cell to end: one is missing before it");
                else if (table.Cell is { } cell && cell.IsHeader != (tag == HtmlTag.HeaderCell))
                    _findings.ReportBetweenCells(span, "this tag ends a cell of another kind: a tag is superfluous or missing");
                EndCell(table, span);
                table.ClosedCells++;
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

    // Between its cells a table can hold neither a table nor, but for its caption, a heading: it was never closed.
    private bool EndUnclosedTable(TextSpan span)
    {
        if (!_tables.TryPeek(out var around) || around.Cell is not null || (around.Grid.IsEmpty && around.RowStart < 0 && _textStart < span.Start))
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

        Flush(span);
        _tables.Push(new TableInWork(span.Start, new TableGrid(_budget, isMarked)));
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

    private void EndRow(TableInWork table, TextSpan span)
    {
        EndCell(table, span);
        if (table.HasUnclosedCell && table.Grid.IsRowTooLong)
            _findings.ReportBetweenCells(new TextSpan(table.RowStart, 0), "this row has one cell too many, and one of its cells is never closed: a tag is superfluous");
        table.HasUnclosedCell = false;
        if (table.RowStart >= 0 && !table.IsRowHidden)
            table.Grid.EndRow(texts.LocationOf(TextSpan.FromBounds(table.RowStart, span.Start)));
        table.RowStart = -1;
        table.IsRowHidden = false;
    }

    private void EndCell(TableInWork table, TextSpan span)
    {
        Flush(span);
        if (table.Cell is not { } cell)
            return;
        table.Cell = null;
        if (cell.IsHidden || table.IsRowHidden)
            return;
        var content = TextSpan.FromBounds(cell.Start, Math.Max(cell.Start, span.Start));
        table.Grid.Add(texts.Cell(content, cell.IsHeader, cell.Texts) with { ColumnSpan = cell.Columns, RowSpan = cell.Rows });
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
        if (_tables.TryPeek(out var table) && table.RowStart >= 0)
            _findings.ReportBetweenCells(_lines[0], "this text is between the cells of a row: a tag is missing before it");
        if (markdown is not null && _tables.Count > 0 && level == 0)
            page.Add(markdown(TextSpan.FromBounds(_lines[0].Start, _lines[^1].End)));
        else if (_isItem && level == 0)
            page.AddItem(new PageListItem(texts.Of(_lines), Math.Max(1, _listDepth)));
        else
            page.Add(BlockOf(_lines, level));
        _lines.Clear();
    }

    private PageBlock BlockOf(List<TextSpan> lines, int level) => level > 0
        ? new PageHeading(level, texts.Of(TextSpan.FromBounds(lines[0].Start, lines[^1].End)))
        : new PageParagraph(texts.Of(lines));

    private void TakeInCell(TableInWork table, TextSpan text, int level)
    {
        if (text.In(_text).IsWhiteSpace())
            return;
        if (markdown is not null && level == 0 && BlankLineIn(text) is { } blank)
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
        if (_skipped is not null || IsInCell)
            return null;
        // Each line is examined once, however many tags there are between two cells or in a line.
        var from = Math.Max(_textStart, _checkedTo);
        var unseen = Math.Max(from, _seenTo);
        _seenTo = Math.Max(unseen, before);
        if (_text.IndexOf('\n', unseen, _seenTo - unseen) < 0)
            return null;
        var between = TextSpan.FromBounds(from, Math.Max(from, before));
        _checkedTo = Math.Max(from, _text.LastIndexOf('\n', Math.Max(0, before - 1), Math.Max(0, before - from)));
        if (BlankLineIn(between) is not { } blank || texts.IsBlank(TextSpan.FromBounds(blank, before)))
            return null;
        foreach (var table in _tables.Where(t => !t.Grid.IsEmpty || t.RowStart >= 0))
            _findings.ReportUnclosed(table);
        return blank;
    }

    // The start of the first line that is blank or has only quote marks; null if there is none.
    private int? BlankLineIn(TextSpan span)
    {
        for (var at = span.Start; _text.IndexOf('\n', at, span.End - at) is var end and >= 0; at = end + 1)
        {
            if (at > span.Start && _text.AsSpan(at, end - at).TrimStart("> \t").IsWhiteSpace())
                return at;
        }

        return null;
    }

    // Tags of columns between cells are no text.
    private void PassBetweenCells(TextSpan tag)
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
        if (_skipped is { } skipped)
            _findings.ReportUnread(skipped.Start, $"this `{skipped.Name}` element is never closed: what follows it is not read");
        else if (_title >= 0)
            _findings.ReportUnread(_title, "this title is never closed: what follows it is not read");
        else if (last < _text.Length && _text.AsSpan(last).TrimStart() is ['<', ..])
            _findings.ReportUnread(last, "this tag is never closed: what follows it is not read");
        foreach (var table in _tables)
            _findings.ReportUnclosed(table);
    }
}
