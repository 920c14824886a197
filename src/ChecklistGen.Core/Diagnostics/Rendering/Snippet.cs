using System.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>Part of a line that is pointed at, by 1-based columns in UTF-16 units.</summary>
internal readonly record struct Mark(int Column, int Length, string Label, bool IsPrimary);

/// <summary>
/// A line of source as a terminal shows it: tabs as four blanks, wide characters counted as two, and cut on both sides
/// where it is wider than it may be.
/// </summary>
internal sealed class Snippet
{
    private const string Cut = "...";

    private readonly List<(string Text, int Width)> _cells = [];
    private readonly int[] _columns;
    private readonly int _start;
    private readonly int _end;

    public Snippet(string line, IReadOnlyCollection<Mark> marks, int? width)
    {
        // Where each UTF-16 unit begins on the terminal; one entry more for the line's end.
        _columns = new int[line.Length + 1];
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            if (Rune.DecodeFromUtf16(line.AsSpan(i), out var rune, out var units) != System.Buffers.OperationStatus.Done)
                rune = Rune.ReplacementChar;
            var shown = Printable.Shown(rune);
            for (var unit = 0; unit < units; unit++)
                _columns[i + unit] = column;
            _cells.Add(shown);
            column += shown.Width;
            i += units;
        }

        _columns[line.Length] = column;
        (_start, _end) = Window(column, marks, width);
        Text = ShownText();
    }

    /// <summary>The line, without its end.</summary>
    public string Text { get; }

    /// <summary>Where a mark begins and how many columns it covers, at least one; null where it was cut off.</summary>
    public (int Column, int Width)? Place(Mark mark)
    {
        var start = ColumnAt(mark.Column - 1);
        var end = Math.Min(ColumnAt(mark.Column - 1 + Math.Max(1, mark.Length)), _end);
        return start < _start || start > _end ? null : (start - _start + (_start > 0 ? Cut.Length : 0), Math.Max(1, end - start));
    }

    private int ColumnAt(int unit) => _columns[Math.Clamp(unit, 0, _columns.Length - 1)];

    // The columns to show: all of them, or those around the first mark.
    private (int Start, int End) Window(int columns, IReadOnlyCollection<Mark> marks, int? width)
    {
        if (width is not { } limit || columns <= limit || limit <= 4 * Cut.Length)
            return (0, columns);
        var room = limit - (2 * Cut.Length);
        var places = marks.Select(m => ColumnAt(m.Column - 1)).DefaultIfEmpty(0).ToList();
        // All marks if they fit together, else the primary one, or the first where none is.
        var (first, last) = (places.Min(), places.Max());
        if (last - first > room * 3 / 4)
            first = last = ColumnAt(marks.OrderByDescending(m => m.IsPrimary).First().Column - 1);
        var start = Math.Clamp(((first + last) / 2) - (room / 2), 0, columns - room);
        return (start, start + room);
    }

    private string ShownText()
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var (shown, width) in _cells)
        {
            if (column >= _start && column + width <= _end)
                text.Append(shown);
            else if (column < _end && column + width > _start)
                text.Append(' ', Math.Min(column + width, _end) - Math.Max(column, _start)); // half of a wide one
            column += width;
        }

        return (_start > 0 ? Cut : "") + (_end < column ? text + Cut : text.ToString().TrimEnd());
    }
}
