using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>
/// Collects everything in a text that may be a field, with all that is left of its marks. What is open is kept in lists
/// and not on the call stack: nesting is bounded, and costs nothing.
/// </summary>
internal sealed class FieldCollector(FormIndex form)
{
    /// <summary>How many characters of a field are kept.</summary>
    public const int MaxFieldText = 100_000;

    private const int MaxOpen = 16;
    private const long MaxTextInAll = 64 << 20;

    private readonly List<Candidate> _found = [];
    private readonly List<ParagraphFrame> _paragraphs = [];
    private readonly Stack<ParagraphFrame> _open = new();
    private readonly List<FoundRow> _rows = [];
    private readonly List<FoundPicture> _pictures = [];
    private readonly Stack<TableFrame> _tables = new();
    private readonly List<ControlFrame> _controls = [];
    private readonly List<BookmarkFrame> _bookmarks = [];
    private long _textInAll;

    /// <summary>What has been found, in the text's order.</summary>
    public IReadOnlyList<Candidate> Found => _found;

    /// <summary>All paragraphs, in the text's order.</summary>
    public IReadOnlyList<ParagraphFrame> Paragraphs => _paragraphs;

    /// <summary>All rows of tables, in the text's order.</summary>
    public IReadOnlyList<FoundRow> Rows => _rows;

    /// <summary>The names of all bookmarks.</summary>
    public HashSet<string> Bookmarks { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pictures outside fields.</summary>
    public IEnumerable<FoundPicture> Pictures => _pictures.Where(p => p.Control?.Candidate is null && p.Control?.Outer?.Candidate is null);

    /// <summary>Whether what comes next belongs to a table of contents.</summary>
    public bool IsInContents { get; set; }

    /// <summary>The place in the file of what comes next.</summary>
    public TextPlace Place { get; set; }

    private RowFrame? Row => _tables.TryPeek(out var table) ? table.Row : null;

    private CellFrame? Cell => Row?.Cell;

    private string? Column => Row is { } row ? _tables.Peek().HeaderOf(row.Column) : null;

    public void BeginTable() => _tables.Push(new TableFrame(_paragraphs.Count));

    public void EndTable() => _tables.TryPop(out _);

    public void BeginRow()
    {
        if (_tables.TryPeek(out var table))
            table.Row = new RowFrame(table);
    }

    public void EndRow()
    {
        if (Row is not { } row)
            return;
        var table = _tables.Peek();
        table.Row = null;
        var isHeader = table.EndRow(row);
        row.Row.IsDeleted = row.IsDeleted;
        row.Row.Item = form.ItemOfRow(row.Cells);
        _rows.Add(new FoundRow(table, isHeader, [.. row.Cells]));
        // A cell in which a field was, and of which nothing but its place is left.
        foreach (var cell in row.PlainCells)
        {
            if (row.Row.Item is { } item && form.ByPlace(item, table.HeaderOf(cell.Column)) is not null)
            {
                var candidate = new Candidate { Row = row.Row, Column = table.HeaderOf(cell.Column), Cell = cell, Text = cell.Text.ToString(), IsCut = cell.Text.IsCut, HasPicture = cell.HasPicture };
                cell.IsTaken = true;
                cell.Candidates.Add(candidate);
                row.Candidates.Add(candidate);
            }
        }

        _found.AddRange(row.Candidates);
    }

    public void MarkRow(bool isHeader = false, bool isDeleted = false)
    {
        if (Row is not { } row)
            return;
        row.IsHeader |= isHeader;
        row.IsDeleted |= isDeleted;
    }

    /// <summary>Leaves columns free, as a row may before its first cell.</summary>
    public void SkipColumns(int count)
    {
        if (Row is { } row)
            row.Column += count;
    }

    public void BeginCell()
    {
        if (Row is { } row)
            row.Cell = new CellFrame { Column = row.Column, Left = row.Cells.LastOrDefault() };
    }

    public void WidenCell(int columns)
    {
        if (Cell is { } cell)
            cell.Span = columns;
    }

    public void EndCell()
    {
        if (Row is not { Cell: { } cell } row)
            return;
        EndBookmarksOf(cell);
        // A control may be around the cell as well as in it.
        if (cell.Candidates.Count == 0 && !_controls.Exists(c => c.Row == row && c.Cell is null))
            row.PlainCells.Add(cell);
        row.Candidates.AddRange(cell.Candidates);
        row.Row.AddToLabel(Text.PlainText.OnOneLine(cell.Text.ToString()));
        row.Cells.Add(cell);
        row.Column += cell.Span;
        row.Cell = null;
    }

    public void BeginControl()
    {
        if (_controls.Count == MaxOpen)
            throw Unsafe(FormattableString.Invariant($"its content controls nest deeper than {MaxOpen}"));
        var control = new ControlFrame { Cell = Cell, Row = Row, Column = Column, Outer = _controls.LastOrDefault() };
        // The bookmark that begins right before it, if one does.
        var bookmark = _bookmarks.FindLast(b => !b.IsTaken && b.Cell == Cell && b.Text.IsBlank);
        if (bookmark is not null)
            Join(control, bookmark);
        _controls.Add(control);
    }

    public void Describe(ControlProperties properties)
    {
        if (_controls.Count > 0)
            _controls[^1].Properties = properties;
    }

    public void EndControl()
    {
        if (_controls.Count == 0)
            return;
        var control = _controls[^1];
        _controls.RemoveAt(_controls.Count - 1);
        var outer = _controls.Count > 0 ? _controls[^1] : null;
        if (control.Properties.Kind == ControlKind.Other || control.IsTaken || (control.HasInner && form.ByTag(control.Properties.Tag) is null))
        {
            // A wrapper that a person or a program has put around fields.
            if (outer is not null)
                outer.HasInner |= control.HasInner;
            return;
        }

        // Without marks of its own it has those of the control around it: LibreOffice makes two of one.
        var marks = control.HasMarks ? control : _controls.FindLast(c => c.HasMarks && !c.IsTaken) ?? control;
        marks.IsTaken = true;
        if (outer is not null)
            outer.HasInner = true;
        Add(control.Candidate = new Candidate
        {
            Control = control.Properties,
            Tag = marks.Properties.Tag,
            Bookmark = marks.Bookmark,
            Row = control.Row?.Row,
            Column = control.Column,
            Cell = control.Cell,
            Text = control.Text.ToString(),
            IsCut = control.Text.IsCut,
            HasPicture = control.HasPicture,
        });
    }

    public void BeginBookmark(string id, string name)
    {
        Bookmarks.Add(name);
        if (form.ByBookmark(name) is null && FieldMarker.ParseBookmark(name) is null)
            return;
        var bookmark = new BookmarkFrame(id, name, Cell);
        // LibreOffice moves it into the control.
        if (_controls.Count > 0 && _controls[^1] is { Bookmark: "", Text.IsBlank: true } control && IsAt(control))
            Join(control, bookmark);
        Cell?.Bookmarks.Add(bookmark);
        if (_bookmarks.Count < MaxOpen)
            _bookmarks.Add(bookmark);
    }

    public void EndBookmark(string id)
    {
        var index = _bookmarks.FindIndex(b => b.Id == id);
        if (index < 0)
            return;
        var bookmark = _bookmarks[index];
        _bookmarks.RemoveAt(index);
        if (bookmark.Cell is null)
            AddWithoutControl(bookmark, bookmark.Text);
    }

    /// <summary>Takes characters into everything that is open.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (!_open.TryPeek(out var paragraph))
            _open.Push(paragraph = NewParagraph());
        paragraph.IsInContents |= IsInContents;
        paragraph.Add(text.ToString(), _controls.LastOrDefault(), [.. _bookmarks.Where(b => !b.IsTaken)]);
        foreach (var control in _controls)
            Take(control.Text, text);
        foreach (var bookmark in _bookmarks)
        {
            if (!bookmark.IsTaken)
                Take(bookmark.Text, text);
        }

        if (Cell is { } cell)
            Take(cell.Text, text);
    }

    public void BeginParagraph() => _open.Push(NewParagraph());

    public void EndParagraph()
    {
        _open.TryPop(out _);
        foreach (var control in _controls)
            control.Text.EndParagraph();
        foreach (var bookmark in _bookmarks)
            bookmark.Text.EndParagraph();
        Cell?.Text.EndParagraph();
    }

    /// <summary>Takes a picture, a drawing, or what another program has put in.</summary>
    /// <param name="description">What it says of itself.</param>
    public void AddPicture(string description)
    {
        _pictures.Add(new FoundPicture(description, _controls.LastOrDefault(), Row?.Row, Column));
        foreach (var control in _controls)
            control.HasPicture = true;
        foreach (var bookmark in _bookmarks)
            bookmark.HasPicture = true;
        if (Cell is { } cell)
            cell.HasPicture = true;
    }

    /// <summary>Ends what the text has left open.</summary>
    public void End()
    {
        foreach (var bookmark in _bookmarks.Where(b => b.Cell is null))
            AddWithoutControl(bookmark, bookmark.Text);
    }

    private ParagraphFrame NewParagraph()
    {
        var paragraph = new ParagraphFrame(Place) { Row = Row?.Row, Column = Column, Cell = Cell };
        Cell?.Paragraphs.Add(paragraph);
        _paragraphs.Add(paragraph);
        return paragraph;
    }

    private static void Join(ControlFrame control, BookmarkFrame bookmark)
    {
        control.Bookmark = bookmark.Name;
        bookmark.IsTaken = true;
    }

    // Whether a control begins here, and not around the cell's row or table.
    private bool IsAt(ControlFrame control) => control.Cell == Cell || (control.Cell is null && control.Row is not null && control.Row == Row);

    private void EndBookmarksOf(CellFrame cell)
    {
        var open = cell.Bookmarks.Where(b => !b.IsTaken).ToList();
        var unmarked = cell.Candidates.Where(c => c is { Tag: "", Bookmark: "" }).ToList();
        if (open is [var only] && unmarked is [var control])
        {
            // Next to each other is close enough where there is nothing else.
            control.Bookmark = only.Name;
            only.IsTaken = true;
            return;
        }

        // The text of the only field may have slipped out of the bookmark.
        var isAlone = open.Count == 1 && cell.Bookmarks.Count == 1 && cell.Candidates.Count == 0;
        foreach (var bookmark in open)
            AddWithoutControl(bookmark, bookmark.Text.IsBlank && isAlone ? cell.Text : bookmark.Text);
    }

    private void AddWithoutControl(BookmarkFrame bookmark, CapturedText text)
    {
        if (bookmark.IsTaken)
            return;
        bookmark.IsTaken = true;
        if (text != bookmark.Text && bookmark.Cell is { } cell)
            cell.IsTaken = true;
        Add(bookmark.Candidate = new Candidate
        {
            Bookmark = bookmark.Name,
            Row = Row?.Row,
            Column = Column,
            Cell = bookmark.Cell,
            Text = text.ToString(),
            IsCut = text.IsCut,
            HasPicture = bookmark.HasPicture || bookmark.Cell?.HasPicture == true,
        });
    }

    private void Add(Candidate candidate) => (Cell?.Candidates ?? Row?.Candidates ?? _found).Add(candidate);

    private void Take(CapturedText into, ReadOnlySpan<char> text)
    {
        into.Append(text);
        _textInAll += text.Length;
        if (_textInAll > MaxTextInAll)
            throw Unsafe("it holds more text than a person writes");
    }

    private static BadPackageException Unsafe(string message) => new(OfficeDiagnostics.UnsafeFile, message, OfficeDiagnostics.AskForAFreshCopy);
}
