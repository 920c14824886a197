using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ChecklistGen.Raci;

namespace ChecklistGen.Markdown.Matrices.Pages;

/// <summary>Collects the lines of a paragraph and, at its end, tells the tables in it from the text around them.</summary>
internal sealed class ParagraphSplitter(string text, ImmutableArray<PageBlock>.Builder blocks)
{
    private readonly List<TextSpan> _lines = [];

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether a table's line of dashes is among the lines so far.</summary>
    public bool IsInTable { get; private set; }

    public void Add(TextSpan line)
    {
        IsInTable = IsInTable || (_lines.Count > 0 && IsTableStart(_lines[^1], line));
        _lines.Add(line);
    }

    /// <summary>Takes the only line back, to be a heading; a line with pipes is a table's header instead.</summary>
    public bool TryTakeTitle([NotNullWhen(true)] out TextSpan? title)
    {
        title = null;
        if (_lines.Count != 1 || PipeRow.HasPipe(_lines[0].In(text)))
            return false;
        title = _lines[0].Trim(text);
        _lines.Clear();
        return true;
    }

    public void End()
    {
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
    }

    private bool IsTableStart(TextSpan header, TextSpan delimiter)
    {
        var above = header.In(text);
        var below = delimiter.In(text);
        return PipeRow.IsDelimiter(below)
            && !PipeRow.IsDelimiter(above)
            && (PipeRow.HasPipe(above), PipeRow.HasPipe(below)) switch
            {
                (true, true) => true,
                (true, false) or (false, true) => PipeRow.Split(text, header).Cells.Length == PipeRow.Split(text, delimiter).Cells.Length,
                _ => false,
            };
    }

    // Gives back the index of the line behind the table.
    private int AddTable(int headerLine)
    {
        var header = PipeRow.Split(text, _lines[headerLine]);
        var columns = text[header.Span.Start] == '|' ? 0 : header.Cells.Length;
        var rows = ImmutableArray.CreateBuilder<RawRow>();
        var between = new List<TextSpan>();
        var i = headerLine + 2;
        for (; i < _lines.Count; i++)
        {
            if (i + 1 < _lines.Count && IsTableStart(_lines[i], _lines[i + 1]) && !HoldsLetters(_lines[i]))
                break; // two tables with no blank line between them
            var line = _lines[i].In(text);
            if (!PipeRow.HasPipe(line))
                between.Add(_lines[i]); // a footnote, most often: it has no cell that could hold a letter
            else if (!PipeRow.IsDelimiter(line))
                rows.Add(PipeRow.Split(text, _lines[i], columns));
        }

        var end = rows.Count > 0 ? rows[^1].Span.End : _lines[headerLine + 1].End;
        var span = TextSpan.FromBounds(header.Span.Start, end);
        // Programs that make tables without a header leave it blank: the first row is one then.
        var isBlank = header.Cells.All(c => c.Raw.Length == 0) && rows.Count > 0;
        blocks.Add(isBlank ? new PageTable(span, rows[0], [.. rows.Skip(1)]) : new PageTable(span, header, rows.ToImmutable()));
        if (between.Count > 0)
            blocks.Add(new PageText(TextSpan.FromBounds(between[0].Start, between[^1].End), [.. between]));
        return i;
    }

    // A line of dashes below a row of duties is but a ruler between two rows.
    private bool HoldsLetters(TextSpan line) => PipeRow.Split(text, line).Cells
        .Any(c => RaciNotation.Parse(c.Raw.AsSpan().Trim("*_`")) is not (null or Duties.None));

    // Lines that begin with a pipe were meant as rows, even where nothing makes a table of them.
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

    private bool IsRow(TextSpan line) => text[line.Start] == '|';

    private void AddLines(List<TextSpan> lines, bool areRows)
    {
        var span = TextSpan.FromBounds(lines[0].Start, lines[^1].End);
        if (!areRows)
        {
            blocks.Add(new PageText(span, [.. lines]));
            return;
        }

        var rows = lines.Where(l => !PipeRow.IsDelimiter(l.In(text))).Select(l => PipeRow.Split(text, l)).ToImmutableArray();
        if (rows.Length > 0)
            blocks.Add(new PageTable(span, rows[0], rows[1..]) { HasDelimiterRow = false });
    }
}
