using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>The rows of a table, measured as far ahead as needed and no further.</summary>
internal sealed class RowQueue(IReadOnlyList<TableRow> rows, TableGrid grid)
{
    private readonly List<RowLayout> _measured = [];
    private int _taken; // of those measured
    private int _next;

    public bool IsEmpty => _taken == _measured.Count && _next == rows.Count;

    /// <summary>The next row, taken out.</summary>
    public RowLayout Take()
    {
        var row = Ahead(0)!;
        if (++_taken == _measured.Count)
        {
            _measured.Clear();
            _taken = 0;
        }

        return row;
    }

    /// <summary>
    /// The height of the next rows, left in: at least so many, then as many as must stay with the last of them, and all of
    /// them no further than a limit; behind the last row, of what must follow.
    /// </summary>
    public double HeightAhead(int least, double limit, double following)
    {
        var height = 0.0;
        for (var i = 0; height <= limit && Ahead(i) is { } row; i++)
        {
            height += row.Height;
            if (i + 1 >= least && !row.Row.KeepWithNext)
                return height;
        }

        return height + following;
    }

    /// <summary>A row further on, left in: 0 for the next; null where there is none.</summary>
    public RowLayout? Ahead(int index)
    {
        while (_measured.Count <= _taken + index && _next < rows.Count)
            _measured.Add(grid.Measure(rows[_next++]));
        return _taken + index < _measured.Count ? _measured[_taken + index] : null;
    }
}
