namespace ChecklistGen.Word.Reading;

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
