using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Reading;

/// <summary>A table being read.</summary>
/// <param name="before">How many paragraphs come before it.</param>
internal sealed class TableFrame(int before)
{
    private readonly List<string> _headers = [];
    private int _rows;
    private bool _isMarked;

    /// <summary>How many paragraphs come before it.</summary>
    public int Before => before;

    /// <summary>The row being read; null between rows.</summary>
    public RowFrame? Row { get; set; }

    /// <summary>The texts that head its columns.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>The text that heads a column; empty where none does.</summary>
    public string HeaderOf(int column) => column < _headers.Count ? _headers[column] : "";

    /// <summary>Adds a row that is read to its end. Where no row is marked as a header, the first one is.</summary>
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

/// <summary>A row being read.</summary>
/// <param name="table">Its table.</param>
internal sealed class RowFrame(TableFrame table)
{
    /// <summary>What is kept of it for its candidates.</summary>
    public ScannedRow Row { get; } = new(table);

    /// <summary>The cell being read; null between cells.</summary>
    public CellFrame? Cell { get; set; }

    /// <summary>Its cells.</summary>
    public List<CellFrame> Cells { get; } = [];

    /// <summary>The cells in which nothing marks a field.</summary>
    public List<CellFrame> PlainCells { get; } = [];

    public List<Candidate> Candidates { get; } = [];

    /// <summary>The column of the cell being read, or of the next one.</summary>
    public int Column { get; set; }

    /// <summary>Whether it is marked as a header.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Whether it is deleted as a tracked change.</summary>
    public bool IsDeleted { get; set; }
}

/// <summary>A row of a table, once it has been read.</summary>
/// <param name="table">Its table.</param>
internal sealed class ScannedRow(TableFrame table)
{
    private const int LabelLength = 60;

    /// <summary>Its table.</summary>
    public TableFrame Table => table;

    /// <summary>The item that the row is about; null where that can't be told.</summary>
    public FormItem? Item { get; set; }

    /// <summary>Whether it is deleted as a tracked change that was not accepted yet.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The row's first words, for messages.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Adds the words of the next cell; a mark alone, such as a box, says nothing.</summary>
    public void AddToLabel(string text)
    {
        if (Label.Length <= 1)
            Label = PlainText.Shorten(text, LabelLength);
    }
}

/// <summary>A row of a table, once it has been read, with its cells.</summary>
/// <param name="Table">Its table.</param>
/// <param name="IsHeader">Whether it heads the columns.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record FoundRow(TableFrame Table, bool IsHeader, IReadOnlyList<CellFrame> Cells);

/// <summary>A cell being read.</summary>
internal sealed class CellFrame
{
    /// <summary>How many characters are kept: enough to know an activity by.</summary>
    private const int MaxText = 10_000;

    public CapturedText Text { get; } = new(MaxText);

    /// <summary>Its column, from 0.</summary>
    public int Column { get; init; }

    /// <summary>The cell before it; null for the first of a row.</summary>
    public CellFrame? Left { get; init; }

    /// <summary>What may be a field in it.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>The field bookmarks that begin in it.</summary>
    public List<BookmarkFrame> Bookmarks { get; } = [];

    /// <summary>Its paragraphs, without those of tables in it.</summary>
    public List<ParagraphFrame> Paragraphs { get; } = [];

    /// <summary>Whether all of its text has been taken as an answer.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The name of a field that has its place in it; null for none.</summary>
    public string? FieldName { get; set; }

    /// <summary>How many columns it covers.</summary>
    public int Span { get; set; } = 1;

    public bool HasPicture { get; set; }
}
