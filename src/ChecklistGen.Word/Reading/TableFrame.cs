using ChecklistGen.Text;

namespace ChecklistGen.Word.Reading;

/// <summary>A table being read.</summary>
/// <param name="before">How many paragraphs stand before it.</param>
internal sealed class TableFrame(int before)
{
    private readonly List<string> _headers = [];
    private int _rows;
    private bool _isMarked;

    /// <summary>How many paragraphs stand before it.</summary>
    public int Before => before;

    /// <summary>The row being read; null between rows.</summary>
    public RowFrame? Row { get; set; }

    /// <summary>The texts that head its columns.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>The text that heads a column; empty where none does.</summary>
    public string HeaderOf(int column) => column < _headers.Count ? _headers[column] : "";

    /// <summary>Takes a row that is read to its end. Where no row says that it heads the columns, the first one does.</summary>
    /// <returns>Whether it heads the columns.</returns>
    public bool EndRow(RowFrame row)
    {
        _isMarked |= row.IsHeader;
        var isFirst = _rows++ == 0;
        if (!row.IsHeader && (_isMarked || !isFirst))
            return false;
        foreach (var cell in row.Cells.Where(c => c.Span == 1))
        {
            while (_headers.Count <= cell.Column)
                _headers.Add("");
            if (PlainText.OnOneLine(cell.Text.ToString()) is { Length: > 0 } text)
                _headers[cell.Column] = text;
        }

        return true;
    }
}

/// <summary>A row of a table, once it has been read, with its cells.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">What candidates remember of it.</param>
/// <param name="IsHeader">Whether it heads the columns.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record FoundRow(TableFrame Table, ScannedRow Row, bool IsHeader, IReadOnlyList<CellFrame> Cells);

/// <summary>A picture in a text.</summary>
/// <param name="Description">What it says of itself; empty for nothing.</param>
/// <param name="Control">The control it stands in; null for none.</param>
/// <param name="Row">Its row; null outside tables.</param>
/// <param name="Column">The header of its column; null outside tables.</param>
internal sealed record FoundPicture(string Description, ControlFrame? Control, ScannedRow? Row, string? Column);
