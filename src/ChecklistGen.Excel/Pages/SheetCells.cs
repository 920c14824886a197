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

/// <summary>What may lie over the cells of a sheet.</summary>
internal enum SheetObject
{
    /// <summary>A box or a shape with a text.</summary>
    TextBox,

    /// <summary>A check box, a list or the like.</summary>
    Control,

    /// <summary>A file of any kind.</summary>
    EmbeddedFile,

    /// <summary>A picture or a chart.</summary>
    Picture,
}

/// <summary>What is in a sheet.</summary>
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
    public SortedSet<int> HiddenColumns { get; } = [];

    /// <summary>Cells whose formula nobody computed.</summary>
    public List<CellReference> Uncomputed { get; } = [];

    /// <summary>How many comments the sheet has; a thread of them is one.</summary>
    public int Comments { get; set; }

    /// <summary>What lies over the cells and may say something: texts in boxes, check boxes, embedded files, pictures.</summary>
    public Dictionary<SheetObject, (int Count, CellReference? First)> Objects { get; } = [];

    /// <summary>Adds the first row of a range as one that heads what is below it.</summary>
    public void AddHeader(CellRange range) => Headers.Add(range with { Last = range.Last with { Row = range.First.Row } });

    /// <summary>Adds something that lies over the cells.</summary>
    public void AddObject(SheetObject kind, CellReference? place)
    {
        var (count, first) = Objects.GetValueOrDefault(kind);
        Objects[kind] = (count + 1, first ?? place);
    }
}
