namespace ChecklistGen.Word.Reading;

/// <summary>Something in the text that may be a field: a content control, a bookmark that has lost its control, a cell.</summary>
internal sealed class Candidate
{
    /// <summary>The control's properties; null where there is no control.</summary>
    public ControlProperties? Control { get; init; }

    /// <summary>Its tag; that of the control around it where it has none itself.</summary>
    public string Tag { get; set; } = "";

    /// <summary>The bookmark around it; empty for none.</summary>
    public string Bookmark { get; set; } = "";

    /// <summary>The row it is in; null outside tables.</summary>
    public ScannedRow? Row { get; init; }

    /// <summary>The header of the column it is in, which may be empty; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>The cell it is in; null outside tables.</summary>
    public CellFrame? Cell { get; init; }

    /// <summary>Its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether its text was cut off.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether it contains a picture.</summary>
    public bool HasPicture { get; init; }

    /// <summary>The same with another text, as a person sees it.</summary>
    public Candidate With(string text) => new() { Tag = Tag, Bookmark = Bookmark, Row = Row, Column = Column, Cell = Cell, Text = text, IsCut = IsCut, HasPicture = HasPicture };
}

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

/// <summary>A bookmark that may be around a field.</summary>
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

/// <summary>A picture in a text.</summary>
/// <param name="Description">Its description; empty for none.</param>
/// <param name="Control">The control it is in; null for none.</param>
/// <param name="Row">Its row; null outside tables.</param>
/// <param name="Column">The header of its column; null outside tables.</param>
internal sealed record FoundPicture(string Description, ControlFrame? Control, ScannedRow? Row, string? Column);
