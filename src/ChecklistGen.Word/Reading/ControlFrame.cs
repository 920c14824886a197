namespace ChecklistGen.Word.Reading;

/// <summary>A content control being read.</summary>
internal sealed class ControlFrame
{
    public ControlProperties Properties { get; set; } = new();

    public CapturedText Text { get; } = new(FieldCollector.MaxFieldText);

    /// <summary>The cell in which it begins; null outside cells, and for a control around whole cells or rows.</summary>
    public CellFrame? Cell { get; init; }

    /// <summary>The row in which it begins.</summary>
    public RowFrame? Row { get; init; }

    /// <summary>The header of the column in which it begins; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>The field bookmark that it shares its place with; empty for none.</summary>
    public string Bookmark { get; set; } = "";

    public bool HasPicture { get; set; }

    /// <summary>The control around it; null for none.</summary>
    public ControlFrame? Outer { get; init; }

    /// <summary>The field that it is; null where it is none.</summary>
    public Candidate? Candidate { get; set; }

    /// <summary>Whether there are controls in it that may be fields.</summary>
    public bool HasInner { get; set; }

    /// <summary>Whether a control in it, without marks of its own, has taken its marks.</summary>
    public bool IsTaken { get; set; }

    public bool HasMarks => Properties.Tag.Length > 0 || Bookmark.Length > 0;
}
