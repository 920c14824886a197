using System.Collections.Immutable;
using AngleSharp.Html.Parser.Tokens.Struct;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>
/// Makes blocks of the tags that are read and of the text between them: headings, paragraphs, lists and tables. Nested
/// tables become separate blocks.
/// </summary>
/// <remarks>
/// The closing rules in a table are few: a row closes a row, a cell a cell, and a table that begins between cells the one before.
/// </remarks>
/// <param name="texts">Makes texts of characters.</param>
/// <param name="page">Takes the blocks.</param>
/// <param name="findings">Takes what could not be read.</param>
/// <param name="markdown">Reads a part of the page as Markdown; null where the page is HTML alone.</param>
internal sealed class HtmlBlocks(PageTexts texts, PageBuilder page, HtmlFindings findings, Func<TextSpan, ImmutableArray<PageBlock>>? markdown)
{
    private const int MaxDepth = 50;

    private readonly string _text = texts.Source.Text;
    private readonly Stack<TableInWork> _tables = new();
    private readonly List<TextSpan> _lines = [];
    private readonly SpanBudget _budget = new();
    private BlankLines _blankLines = new(texts, start: 0);
    private int _textStart;
    private int _level;
    private int _listDepth;
    private bool _isItem;
    private int _ignoredTables;

    /// <summary>Whether a table or a heading is open.</summary>
    public bool IsOpen => _tables.Count > 0 || _level > 0;

    /// <summary>Whether the innermost table has an open cell.</summary>
    public bool IsInCell => _tables.TryPeek(out var table) && table.Cell is not null;

    /// <summary>Begins at an offset; no text before it is read.</summary>
    public void Begin(int start)
    {
        _textStart = start;
        _blankLines = new BlankLines(texts, start);
    }

    /// <summary>Takes a start tag, and returns whether a table begins at it.</summary>
    public bool Open(HtmlTag tag, string name, ref StructHtmlToken token, TextSpan span)
    {
        // Rows outside a table are meant to be one.
        var isStray = _tables.Count == 0 && tag is HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.Head or HtmlTag.RowGroup;
        var beginsTable = tag == HtmlTag.Table ? OpenTable(span, isMarked: true) : isStray && OpenTable(span with { Length = 0 }, isMarked: false);
        switch (tag)
        {
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
                TakeLine(TextBefore(span));
                _textStart = span.End;
                break;
            case HtmlTag.Item or HtmlTag.List or HtmlTag.Rule or HtmlTag.Block or HtmlTag.Title or HtmlTag.Code when !IsInCell:
                Flush(span);
                if (tag == HtmlTag.List)
                    _listDepth++;
                _isItem = tag == HtmlTag.Item || (_isItem && tag == HtmlTag.Block && name == "p");
                if (tag == HtmlTag.Rule)
                    page.Add(new PageRule(texts.LocationOf(span)));
                break;
        }

        return beginsTable;
    }

    /// <summary>Takes an end tag.</summary>
    public void Close(HtmlTag tag, TextSpan span)
    {
        // An end tag of a cell or row belongs to an outer table if the innermost has none yet.
        while (tag is HtmlTag.Cell or HtmlTag.HeaderCell or HtmlTag.Row or HtmlTag.RowGroup or HtmlTag.Head
            && _tables.Count > 1 && _tables.Peek() is { IsBegun: false } empty)
        {
            findings.ReportUnclosed(empty);
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
            case HtmlTag.Item or HtmlTag.List or HtmlTag.Block when !IsInCell:
                Flush(span);
                if (tag == HtmlTag.List)
                    _listDepth = Math.Max(0, _listDepth - 1);
                _isItem = tag == HtmlTag.Block && _isItem;
                break;
        }
    }

    /// <summary>Separates the text before a tag from what follows.</summary>
    public void Flush(TextSpan tag)
    {
        var text = TextBefore(tag);
        _textStart = tag.End;
        var level = _level;
        _level = 0;
        if (IsInCell)
        {
            TakeInCell(_tables.Peek(), text, level);
            return;
        }

        TakeLine(text);
        if (_lines.Count == 0)
            return;
        if (_tables.TryPeek(out var table) && table.IsInRow)
            findings.ReportBetweenCells(_lines[0], "this text is between the cells of a row: a tag is missing before it");
        if (markdown is not null && _tables.Count > 0 && level == 0)
            page.Add(markdown(TextSpan.FromBounds(_lines[0].Start, _lines[^1].End)));
        else if (_isItem && level == 0)
            page.AddItem(new PageListItem(texts.Of(_lines), Math.Max(1, _listDepth)));
        else if (BlockOf(_lines, level) is var block && (level > 0 || block.Texts.Any(t => t.Any(l => l.Text.Length > 0))))
            page.Add(block); // tags alone are no paragraph
        _lines.Clear();
    }

    /// <summary>Takes the text before a tag out of the blocks, and returns it.</summary>
    public TextSpan TakeText(TextSpan tag)
    {
        var text = TextBefore(tag);
        _textStart = tag.End;
        return text;
    }

    /// <summary>Skips what is before an offset.</summary>
    public void SkipTo(int offset) => _textStart = offset;

    /// <summary>Skips a comment between blocks; within a text or a cell it is a part of that.</summary>
    public void SkipComment(TextSpan comment)
    {
        if (!IsInCell && texts.IsBlank(TextBefore(comment)))
            _textStart = comment.End;
    }

    /// <summary>Skips a tag between cells, such as <c>&lt;col&gt;</c>, unless text precedes it.</summary>
    public void SkipBetweenCells(TextSpan tag)
    {
        var isBetween = _tables.Count > 0 && !IsInCell && _level == 0 && _textStart <= tag.Start;
        if (isBetween && texts.IsBlank(TextBefore(tag)))
            _textStart = tag.End;
    }

    /// <summary>Takes a hidden part of the open cell, which is read if the cell has no other text.</summary>
    public void AddHidden(TextSpan part) => _tables.Peek().Cell!.Hidden ??= part;

    /// <summary>
    /// Where Markdown resumes before an offset: at a blank line after something never closed, between a table's cells or in a
    /// heading. Null if it does not.
    /// </summary>
    public int? EndOfUnclosed(int before)
    {
        if (IsInCell || _blankLines.BeforeText(_textStart, before) is not { } blank)
            return null;
        foreach (var table in _tables.Where(t => t.IsBegun))
            findings.ReportUnclosed(table);
        return blank;
    }

    /// <summary>Reports what is still open at the end of the page.</summary>
    public void CheckEnd()
    {
        foreach (var table in _tables)
            findings.ReportUnclosed(table);
    }

    /// <summary>Ends all that is open, and returns the offset at which it ends.</summary>
    public int End(int end)
    {
        while (_tables.Count > 0)
            EndTable(new TextSpan(end, 0));
        if (_level > 0 || markdown is null)
            Flush(new TextSpan(end, 0));
        return end;
    }

    private bool OpenTable(TextSpan span, bool isMarked)
    {
        // Rows without a header continue the table around them.
        isMarked &= !EndUnclosedTable(span);
        if (_tables.Count == MaxDepth)
        {
            if (_ignoredTables++ == 0)
                findings.ReportDepth(span, MaxDepth);
            return false;
        }

        Flush(span);
        _tables.Push(new TableInWork(span.Start, new TableGrid(_budget, isMarked), texts, findings));
        return true;
    }

    // Between its cells a table can hold neither a table nor, but for its caption, a heading: it was never closed.
    private bool EndUnclosedTable(TextSpan span)
    {
        if (!_tables.TryPeek(out var around) || around.Cell is not null || (!around.IsBegun && _textStart < span.Start))
            return false;
        findings.ReportUnclosed(around);
        EndTable(span with { Length = 0 });
        return true;
    }

    private void EndTable(TextSpan span)
    {
        var table = _tables.Peek();
        EndRow(table, span);
        _tables.Pop();
        _textStart = span.End;
        if (_budget.IsSpent)
            findings.ReportSpans(table);
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

    private void OpenCell(TableInWork table, HtmlTag tag, ref StructHtmlToken token, TextSpan span)
    {
        table.CheckCellBefore(span, TextBefore(span));
        EndCell(table, span);
        table.BeginCell(
            new CellInWork(span.End, tag == HtmlTag.HeaderCell, HtmlAttributes.IsHidden(ref token), HtmlAttributes.Columns(ref token), HtmlAttributes.Rows(ref token)), span);
    }

    private void EndCell(TableInWork table, TextSpan tag)
    {
        Flush(tag);
        table.EndCell(tag);
    }

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

    private PageBlock BlockOf(List<TextSpan> lines, int level) => level > 0
        ? new PageHeading(level, texts.Of(TextSpan.FromBounds(lines[0].Start, lines[^1].End)))
        : new PageParagraph(texts.Of(lines));

    private void TakeLine(TextSpan text)
    {
        var line = text.Trim(_text);
        if (line.Length > 0 && !texts.IsBlank(line))
            _lines.Add(line);
    }

    private TextSpan TextBefore(TextSpan tag) => TextSpan.FromBounds(_textStart, Math.Max(_textStart, tag.Start));
}
