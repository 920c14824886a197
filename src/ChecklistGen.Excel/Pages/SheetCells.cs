namespace ChecklistGen.Excel.Pages;

/// <summary>A cell that shows something.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What it shows.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal readonly record struct SheetCell(int Column, CellText Text, bool IsBold);

/// <summary>A row with something in it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">The cells that show something, by column; none where a cell might, had anybody computed it.</param>
internal sealed record SheetRow(int Number, List<SheetCell> Cells);

/// <summary>What stands in a sheet.</summary>
internal sealed class SheetCells
{
    /// <summary>The rows that show something, in their order.</summary>
    public List<SheetRow> Rows { get; } = [];

    /// <summary>The cells that are merged into one.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>The rows that head something, with the columns that they head: of tables, of filters, above what scrolls.</summary>
    public List<CellRange> Headers { get; } = [];

    /// <summary>Where cells lead, by the id of a relationship or at once.</summary>
    public List<(CellRange Cells, string Id)> Links { get; } = [];

    /// <summary>Where a cell leads.</summary>
    public Dictionary<CellReference, string> Addresses { get; } = [];

    /// <summary>The rows with something in them that the sheet hides.</summary>
    public List<int> HiddenRows { get; } = [];

    /// <summary>The columns that the sheet hides.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>Cells whose formula nobody computed.</summary>
    public List<CellReference> Uncomputed { get; } = [];

    /// <summary>How many comments the sheet has.</summary>
    public int Comments { get; set; }
}
