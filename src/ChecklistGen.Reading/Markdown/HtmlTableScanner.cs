using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Pages;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Reads an HTML table into rows of cells, with the places of the cells' content.</summary>
/// <remarks>
/// End tags may be missing, as HTML allows. A cell that spans columns or rows stands in each place it covers: a letter
/// that spans two parties is the duty of both.
/// </remarks>
internal sealed class HtmlTableScanner
{
    private const int MaxSpan = 1000;

    // What spans may add to a page: a small table must not grow without bound.
    private const int MaxSpannedCells = 1_000_000;

    private readonly string _text;
    private readonly MarkdownTexts _texts;
    private readonly List<PageRow> _rows = [];
    private readonly List<PageCell> _cells = [];
    private readonly List<(PageCell Cell, int Rows)> _fromAbove = [];
    private int _spanned;
    private int _rowStart = -1;
    private int _ownCells;
    private int _cellStart = -1;
    private (int Columns, int Rows) _cellSpan;
    private int _depth;

    private HtmlTableScanner(MarkdownTexts texts)
    {
        _texts = texts;
        _text = texts.Source.Text;
    }

    /// <summary>The table that begins at an offset, and the offset behind it; no table where it has no row.</summary>
    public static (PageTable? Table, int End) Scan(MarkdownTexts texts, int start)
    {
        var scanner = new HtmlTableScanner(texts);
        var end = scanner.ScanTags(start);
        // A title across the table may stand above its header.
        var rows = scanner._rows.SkipWhile(r => r.IsTitle).ToList();
        return rows.Count == 0
            ? (null, end)
            : (new PageTable(rows[0], [.. rows.Skip(1)]), end);
    }

    private int ScanTags(int start)
    {
        for (var i = start; (i = _text.IndexOf('<', i)) >= 0;)
        {
            var tag = _text.AsSpan(i);
            if (tag.StartsWith("<!--"))
            {
                var closed = _text.IndexOf("-->", i, StringComparison.Ordinal);
                if (closed < 0)
                    break;
                i = closed + 3;
                continue;
            }

            var length = tag.IndexOf('>') + 1;
            if (length == 0)
                break;
            if (HandleTag(tag[..length], i, i + length))
                return i + length;
            i += length;
        }

        EndRow(_text.Length);
        return _text.Length;
    }

    // Says whether the table ends with this tag.
    private bool HandleTag(ReadOnlySpan<char> tag, int start, int end)
    {
        var closes = tag[1] == '/';
        if (HtmlMarkup.IsTag(tag, "table"))
        {
            _depth += closes ? -1 : 1;
            if (_depth == 0)
                EndRow(start);
            return _depth == 0;
        }

        // A table within a cell is the cell's text.
        if (_depth != 1)
            return false;
        if (HtmlMarkup.IsTag(tag, "tr"))
        {
            EndRow(start);
            if (!closes)
                _rowStart = start;
        }
        else if (HtmlMarkup.IsTag(tag, "td") || HtmlMarkup.IsTag(tag, "th"))
        {
            EndCell(start);
            if (!closes)
            {
                if (_rowStart < 0)
                    _rowStart = start;
                _cellStart = end;
                _cellSpan = (Attribute(tag, "colspan"), Attribute(tag, "rowspan"));
            }
        }

        return false;
    }

    private void EndCell(int end)
    {
        if (_cellStart < 0)
            return;
        FillFromAbove();
        var cell = _texts.Cell(TextSpan.FromBounds(_cellStart, end).Trim(_text)) with { ColumnSpan = _cellSpan.Columns, RowSpan = _cellSpan.Rows };
        for (var column = 0; column < _cellSpan.Columns && CanSpan(column); column++)
            Place(cell, _cellSpan.Rows - 1);
        _ownCells++;
        _cellStart = -1;
    }

    private void EndRow(int end)
    {
        EndCell(end);
        if (_rowStart >= 0 && _ownCells > 0)
        {
            FillFromAbove();
            _rows.Add(new PageRow([.. _cells], _texts.LocationOf(TextSpan.FromBounds(_rowStart, end))));
        }

        _cells.Clear();
        _rowStart = -1;
        _ownCells = 0;
    }

    // Cells of earlier rows that reach down into this one come before the next of its own.
    private void FillFromAbove()
    {
        while (_cells.Count < _fromAbove.Count && _fromAbove[_cells.Count] is (var cell, > 0 and var rows) && CanSpan(1))
            Place(cell, rows - 1);
    }

    private void Place(PageCell cell, int rowsBelow)
    {
        var column = _cells.Count;
        _cells.Add(cell);
        if (column < _fromAbove.Count)
            _fromAbove[column] = (cell, rowsBelow);
        else if (rowsBelow > 0 || _fromAbove.Count == column)
            _fromAbove.Add((cell, rowsBelow));
    }

    private bool CanSpan(int column) => column == 0 || _spanned++ < MaxSpannedCells;

    private static int Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 1;
        var value = tag[(at + name.Length)..].TrimStart(" =\"'{");
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? value : value[..digits];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;
    }
}
