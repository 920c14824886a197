using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Reading.Pipes;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Collects the lines of a paragraph and, at its end, separates its tables from the text around them.</summary>
internal sealed class ParagraphSplitter(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics)
{
    private readonly string _text = texts.Source.Text;
    private readonly List<TextSpan> _lines = [];
    private int _depth;

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether a table's line of dashes is among the lines so far.</summary>
    public bool IsInTable { get; private set; }

    /// <summary>Marks the lines that follow as an item of a list.</summary>
    /// <param name="depth">1 for an outermost list.</param>
    public void BeginItem(int depth) => _depth = depth;

    public void Add(TextSpan line)
    {
        IsInTable = IsInTable || (_lines.Count > 0 && IsTableStart(_lines[^1], line));
        _lines.Add(line);
    }

    /// <summary>Removes the only line, to make it a heading; a line with pipes is a table's header instead.</summary>
    public bool TryTakeTitle([NotNullWhen(true)] out TextSpan? title)
    {
        title = null;
        if (_lines.Count != 1 || PipeRow.HasPipe(_lines[0].In(_text)))
            return false;
        title = _lines[0].Trim(_text);
        _lines.Clear();
        return true;
    }

    public void End()
    {
        if (OtherTables.FirstLine(_text, _lines) is { } other)
        {
            diagnostics.Add(PageDiagnostics.OtherTableSyntax, texts.LocationOf(other), "this table is in a kind of Markdown that is not supported: its rows are not read", "convert the page with `pandoc -t gfm`");
            page.Add(new PageParagraph(texts.Of(_lines)));
            _lines.Clear();
        }

        var first = 0;
        for (var i = 0; i < _lines.Count;)
        {
            if (i + 1 < _lines.Count && IsTableStart(_lines[i], _lines[i + 1]))
            {
                AddText(first, i);
                i = first = AddTable(i);
            }
            else
            {
                i++;
            }
        }

        AddText(first, _lines.Count);
        _lines.Clear();
        IsInTable = false;
        _depth = 0;
    }

    private bool IsTableStart(TextSpan header, TextSpan delimiter)
    {
        var above = header.In(_text);
        var below = delimiter.In(_text);
        return PipeLine.IsDelimiter(below)
            && !PipeLine.IsDelimiter(above)
            && (PipeRow.HasPipe(above), PipeRow.HasPipe(below)) switch
            {
                (true, true) => true,
                (true, false) or (false, true) => PipeLine.ToRow(_text, header).Cells.Length == PipeLine.ToRow(_text, delimiter).Cells.Length,
                _ => false,
            };
    }

    // Returns the index of the line after the table.
    private int AddTable(int headerLine)
    {
        var header = PipeLine.ToRow(_text, _lines[headerLine]);
        var columns = _text[header.Span.Start] == '|' ? 0 : header.Cells.Length;
        var rows = new List<RawRow>();
        var between = new List<TextSpan>();
        var i = headerLine + 2;
        for (; i < _lines.Count; i++)
        {
            if (i + 1 < _lines.Count && IsTableStart(_lines[i], _lines[i + 1]) && !HoldsLetters(_lines[i]))
                break; // two tables with no blank line between them
            var line = _lines[i].In(_text);
            if (!PipeRow.HasPipe(line))
                between.Add(_lines[i]); // a footnote, most often: it has no cell that could hold a letter
            else if (!PipeLine.IsDelimiter(line))
                rows.Add(PipeLine.ToRow(_text, _lines[i], columns));
        }

        // Programs that write tables without a header leave it blank: the first row is the header then.
        var isBlank = rows.Count > 0 && header.Cells.All(c => c.Trim(_text).Length == 0);
        var all = isBlank ? rows : rows.Prepend(header);
        var end = rows.Count > 0 ? rows[^1].Span.End : _lines[headerLine + 1].End;
        AddTable(all, end, isMarked: true);
        if (between.Count > 0)
            page.Add(new PageParagraph(texts.Of(between)));
        return i;
    }

    // A line of dashes below a row of duties is only a ruler between two rows.
    private bool HoldsLetters(TextSpan line) => PipeLine.ToRow(_text, line).Cells
        .Any(c => RaciNotation.Parse(c.In(_text).Trim().Trim("*_`")) is not (null or Duties.None));

    // Lines that begin with a pipe were meant as rows, even without a delimiter row.
    private void AddText(int first, int end)
    {
        while (first < end)
        {
            var isRow = IsRow(_lines[first]);
            var next = first + 1;
            while (next < end && IsRow(_lines[next]) == isRow)
                next++;
            AddLines(_lines.GetRange(first, next - first), isRow);
            first = next;
        }
    }

    // Without a leading pipe, only the table right above shows that.
    private bool IsRow(TextSpan line) => _text[line.Start] == '|'
        || (page.LastTable is { Header.Cells.Length: > 1 and var columns } && PipeRow.HasPipe(line.In(_text)) && !line.In(_text).Contains("---", StringComparison.Ordinal) && PipeLine.ToRow(_text, line).Cells.Length == columns);

    private void AddLines(List<TextSpan> lines, bool areRows)
    {
        if (areRows)
        {
            var rows = lines.Where(l => !PipeLine.IsDelimiter(l.In(_text))).Select(l => PipeLine.ToRow(_text, l)).ToList();
            if (rows.Count > 0)
                AddTable(rows, lines[^1].End, isMarked: false);
        }
        else if (_depth > 0)
        {
            page.AddItem(new PageListItem(texts.Of(lines), _depth));
        }
        else
        {
            page.Add(new PageParagraph(texts.Of(lines)));
        }
    }

    private void AddTable(IEnumerable<RawRow> rows, int end, bool isMarked)
    {
        var all = rows.Select((r, i) => texts.Row(r, isHeader: i == 0 && isMarked)).ToImmutableArray();
        page.AddTable(new PageTable(all[0], all[1..]) { IsMarked = isMarked }, texts.Source.PositionAt(end).Line);
    }
}
