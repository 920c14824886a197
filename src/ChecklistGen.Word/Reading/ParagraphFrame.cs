namespace ChecklistGen.Word.Reading;

/// <summary>A paragraph with its texts and the fields around each: text outside fields is accounted for separately.</summary>
/// <param name="place">Where in the file it is.</param>
internal sealed class ParagraphFrame(TextPlace place)
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Where in the file it is.</summary>
    public TextPlace Place => place;

    /// <summary>The row it is in; null outside tables.</summary>
    public ScannedRow? Row { get; init; }

    /// <summary>The header of its column, which may be empty; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>Its cell; null outside tables.</summary>
    public CellFrame? Cell { get; init; }

    /// <summary>Whether it is of a table of contents.</summary>
    public bool IsInContents { get; set; }

    /// <summary>Its text outside fields; empty for nothing.</summary>
    public string FreeText => Cell?.IsTaken == true ? "" : string.Concat(_pieces.Where(p => !p.IsInField).Select(p => p.Text)).Trim();

    /// <summary>All of it, but for the text of one field.</summary>
    /// <param name="empty">The field that is left out; null leaves out none.</param>
    public string TextWithout(Candidate? empty) => string.Concat(_pieces.Where(p => empty is null || !p.IsIn(empty)).Select(p => p.Text));

    /// <summary>The text of one field in it.</summary>
    public string TextOf(Candidate field) => string.Concat(_pieces.Where(p => p.IsIn(field)).Select(p => p.Text));

    /// <summary>Whether it has text of a field.</summary>
    public bool Holds(Candidate field) => _pieces.Exists(p => p.IsIn(field));

    public void Add(string text, ControlFrame? control, BookmarkFrame[] bookmarks) => _pieces.Add(new Piece(text, control, bookmarks));

    private readonly record struct Piece(string Text, ControlFrame? Control, BookmarkFrame[] Bookmarks)
    {
        public bool IsInField
        {
            get
            {
                for (var control = Control; control is not null; control = control.Outer)
                {
                    if (control.Candidate is not null)
                        return true;
                }

                return Array.Exists(Bookmarks, b => b.Candidate is not null);
            }
        }

        public bool IsIn(Candidate candidate)
        {
            for (var control = Control; control is not null; control = control.Outer)
            {
                if (control.Candidate == candidate)
                    return true;
            }

            return Array.Exists(Bookmarks, b => b.Candidate == candidate);
        }
    }
}

/// <summary>Where in a file a text is.</summary>
internal enum TextPlace
{
    /// <summary>In the text, outside of tables or in them.</summary>
    Text,

    /// <summary>At the head or the foot of pages.</summary>
    RunningLine,

    /// <summary>In a note at the foot of a page or the end of the text.</summary>
    Note,

    /// <summary>In a comment beside the text.</summary>
    Comment,
}
