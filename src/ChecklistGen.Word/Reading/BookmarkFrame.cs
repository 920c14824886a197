namespace ChecklistGen.Word.Reading;

/// <summary>A bookmark that may stand around a field.</summary>
/// <param name="id">The id by which its end is found.</param>
/// <param name="name">Its name.</param>
/// <param name="cell">The cell in which it begins; null outside cells.</param>
internal sealed class BookmarkFrame(string id, string name, CellFrame? cell)
{
    public string Id => id;

    public string Name => name;

    public CellFrame? Cell => cell;

    public CapturedText Text { get; } = new(FieldCollector.MaxFieldText);

    public bool HasPicture { get; set; }

    /// <summary>The field that was found by it alone; null for none.</summary>
    public Candidate? Candidate { get; set; }

    /// <summary>Whether it has found its control, or has been dealt with otherwise.</summary>
    public bool IsTaken { get; set; }
}
