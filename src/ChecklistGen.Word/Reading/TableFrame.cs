namespace ChecklistGen.Word.Reading;

/// <summary>A table being read.</summary>
internal sealed class TableFrame
{
    private readonly List<string> _headers = [];
    private int _rows;

    /// <summary>The row being read; null between rows.</summary>
    public RowFrame? Row { get; set; }

    /// <summary>The text that heads a column; empty where none does.</summary>
    public string HeaderOf(int column) => column < _headers.Count ? _headers[column] : "";

    /// <summary>Takes a row that is read to its end; the first one heads the columns even where it doesn't say so.</summary>
    public void EndRow(RowFrame row)
    {
        if (!row.IsHeader && _rows++ > 0)
            return;
        foreach (var (column, text) in row.Cells)
        {
            while (_headers.Count <= column)
                _headers.Add("");
            if (text.Length > 0)
                _headers[column] = text;
        }
    }
}
