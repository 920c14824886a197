using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>A table that is being read.</summary>
internal sealed class TableInWork(int start, TableGrid grid)
{
    public int Start => start;

    public TableGrid Grid => grid;

    /// <summary>What its cells hold in the page's order, in case it turns out to be a layout table.</summary>
    public List<CellPart> Parts { get; } = [];

    public int RowStart { get; set; } = -1;

    public bool IsRowHidden { get; set; }

    /// <summary>Whether the row has a cell without an end tag, although others have them.</summary>
    public bool HasUnclosedCell { get; set; }

    /// <summary>How many of its cells have end tags.</summary>
    public int ClosedCells { get; set; }

    public CellInWork? Cell { get; set; }
}

/// <summary>A cell that is being read, and its texts so far.</summary>
internal sealed record CellInWork(int Start, bool IsHeader, bool IsHidden, int Columns, int Rows)
{
    public List<TextSpan> Texts { get; } = [];
}

/// <summary>What a table's cell holds: a text, a heading if it has a level, or blocks that were read separately.</summary>
internal readonly record struct CellPart(TextSpan Text, int Level, ImmutableArray<PageBlock> Blocks);
