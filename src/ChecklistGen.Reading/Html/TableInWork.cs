using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>A table that is being read: its rows and cells, and what is odd about their tags.</summary>
internal sealed class TableInWork(int start, TableGrid grid, PageTexts texts, HtmlFindings findings)
{
    private int _rowStart = -1;
    private bool _isRowHidden;

    // Whether a cell of the first row is hidden: those below it are a column, and no covers of a merged cell's places.
    private bool _hasHiddenColumn;

    // Whether the row has a cell without an end tag, although others have them.
    private bool _hasUnclosedCell;

    // How many of the table's cells have end tags.
    private int _closedCells;

    public int Start => start;

    public TableGrid Grid => grid;

    /// <summary>What its cells hold in the page's order, in case it turns out to be a layout table.</summary>
    public List<CellPart> Parts { get; } = [];

    /// <summary>The cell that is being read; null between cells.</summary>
    public CellInWork? Cell { get; private set; }

    /// <summary>Whether a row is being read.</summary>
    public bool IsInRow => _rowStart >= 0;

    /// <summary>Whether it has a row, be it unfinished.</summary>
    public bool IsBegun => IsInRow || !grid.IsEmpty;

    public void BeginRow(TextSpan tag, bool isHidden) => (_rowStart, _isRowHidden) = (tag.Start, isHidden);

    public void EndRow(TextSpan tag)
    {
        EndCell(tag);
        if (_hasUnclosedCell && grid.IsRowTooLong)
            findings.ReportBetweenCells(new TextSpan(_rowStart, 0), "this row has one cell too many, and one of its cells is never closed: a tag is superfluous");
        _hasUnclosedCell = false;
        if (_isRowHidden && grid.HasText)
            findings.ReportHidden(_rowStart, "this row is hidden: it is read like the rest");
        if (IsInRow)
            grid.EndRow(texts.LocationOf(TextSpan.FromBounds(_rowStart, tag.Start)));
        (_rowStart, _isRowHidden) = (-1, false);
    }

    /// <summary>Examines the cell before the start tag of another.</summary>
    /// <param name="tag">The start tag.</param>
    /// <param name="before">What is between the last tag and this one.</param>
    public void CheckCellBefore(TextSpan tag, TextSpan before)
    {
        if (Cell is null || _closedCells == 0)
            return;
        // If cells have end tags, an empty one without is a stray tag, and those after it are one column off.
        if (Cell.Texts.Count == 0 && texts.IsBlank(before))
            findings.ReportBetweenCells(tag, "the cell before this one is empty and never closed: a tag is superfluous");
        _hasUnclosedCell = true;
    }

    public void BeginCell(CellInWork cell, TextSpan tag)
    {
        if (!IsInRow)
            _rowStart = tag.Start;
        Cell = cell;
    }

    /// <summary>Examines the end tag of a cell.</summary>
    public void CheckEndTag(TextSpan tag, bool isHeader)
    {
        if (Cell is null && IsInRow)
            findings.ReportBetweenCells(tag, "this tag has no cell to end: one is missing before it");
        else if (Cell is not null && Cell.IsHeader != isHeader)
            findings.ReportBetweenCells(tag, "this tag ends a cell of another kind: a tag is superfluous or missing");
        _closedCells++;
    }

    /// <summary>Ends the cell being read, if there is one, before a tag.</summary>
    public void EndCell(TextSpan tag)
    {
        if (Cell is not { } cell)
            return;
        Cell = null;
        var content = TextSpan.FromBounds(cell.Start, Math.Max(cell.Start, tag.Start));
        // Text that is hidden beside other text, such as a key to sort by, is left out.
        var isOnlyHidden = cell.Texts.Count == 0 && cell.Hidden is not null;
        var made = isOnlyHidden ? texts.Cell(cell.Hidden!.Value, cell.IsHeader) : texts.Cell(content, cell.IsHeader, cell.Texts);
        _hasHiddenColumn |= cell.IsHidden && grid.IsEmpty;
        if (cell.IsHidden && !_hasHiddenColumn)
        {
            if (made.Text.Length > 0)
                findings.ReportLeftOut(cell.Start);
            return;
        }

        if (made.Text.Length > 0 && (isOnlyHidden || cell.IsHidden))
            findings.ReportHidden(isOnlyHidden ? cell.Hidden!.Value.Start : start, isOnlyHidden ? "there is hidden text here: it is read like the rest" : "columns of this table are hidden: they are read like the rest");
        grid.Add(made with { ColumnSpan = cell.Columns, RowSpan = cell.Rows });
    }

    /// <summary>Examines the end tag of the table.</summary>
    public void CheckEnd(TextSpan tag)
    {
        if (Cell is not null && _closedCells > 0)
            findings.ReportBetweenCells(tag, "the table ends within a cell: a tag is superfluous or missing");
    }
}

/// <summary>A cell that is being read, and its texts so far.</summary>
internal sealed record CellInWork(int Start, bool IsHeader, bool IsHidden, int Columns, int Rows)
{
    public List<TextSpan> Texts { get; } = [];

    /// <summary>The first part of it that is hidden; null without one.</summary>
    public TextSpan? Hidden { get; set; }
}

/// <summary>What a table's cell holds: a text, a heading if it has a level, or blocks that were read separately.</summary>
internal readonly record struct CellPart(TextSpan Text, int Level, ImmutableArray<PageBlock> Blocks);
