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

    /// <summary>The row it stands in; null outside tables.</summary>
    public ScannedRow? Row { get; init; }

    /// <summary>The header of the column it stands in, which may be empty; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>The cell it stands in; null outside tables.</summary>
    public CellFrame? Cell { get; init; }

    /// <summary>What stands there.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether more stands there than was read.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether a picture stands there.</summary>
    public bool HasPicture { get; init; }

    /// <summary>The same with another text, as what a person sees there.</summary>
    public Candidate With(string text) => new() { Tag = Tag, Bookmark = Bookmark, Row = Row, Column = Column, Cell = Cell, Text = text, IsCut = IsCut, HasPicture = HasPicture };
}
