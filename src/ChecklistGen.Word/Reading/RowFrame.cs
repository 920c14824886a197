using ChecklistGen.Documents;


namespace ChecklistGen.Word.Reading;

/// <summary>A row being read.</summary>
/// <param name="table">Its table.</param>
internal sealed class RowFrame(TableFrame table)
{
    /// <summary>What candidates remember of it.</summary>
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

    /// <summary>Whether somebody has deleted it, and Word still shows it as deleted.</summary>
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

    /// <summary>Whether somebody has deleted it, and nobody has agreed yet.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The row's first words, for messages.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Takes the words of the next cell; a mark alone, such as a box, tells nothing.</summary>
    public void AddToLabel(string text)
    {
        if (Label.Length <= 1)
            Label = text.Length > LabelLength ? text[..LabelLength] + "…" : text;
    }
}
