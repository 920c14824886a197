using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>A table as a grid: a cell that spans columns or rows is in each place that it covers.</summary>
/// <param name="HeaderRows">The rows of the header, from the top; at least one.</param>
/// <param name="Rows">The rows below the header.</param>
public sealed record PageTable(ImmutableArray<PageRow> HeaderRows, ImmutableArray<PageRow> Rows) : PageBlock(HeaderRows[^1].Location)
{
    /// <summary>A table with one row in the header's place.</summary>
    public PageTable(PageRow header, ImmutableArray<PageRow> rows) : this([header], rows)
    {
    }

    /// <summary>
    /// Whether the page makes a table of it. Where not (Markdown without its line of dashes), its rows only look like a
    /// table's, and the first may be no header.
    /// </summary>
    public bool IsMarked { get; init; } = true;

    /// <summary>
    /// Whether it may as well go on with the table above: a blank row is between them, and the format does not say which
    /// rows are headers.
    /// </summary>
    public bool MayGoOn { get; init; }

    /// <summary>The header's row right above <see cref="Rows"/>.</summary>
    public PageRow Header => HeaderRows[^1];

    /// <summary>All rows that are written, <see cref="Header"/> first.</summary>
    public IEnumerable<PageRow> AllRows => Rows.Prepend(Header);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">
/// The cells by column. One that spans several columns, or reaches down from a row above, is the same object in each of its
/// places: a letter that spans two parties' columns is the duty of both.
/// </param>
/// <param name="Location">Where the row begins.</param>
public sealed record PageRow(ImmutableArray<PageCell> Cells, Location Location)
{
    /// <summary>Whether one cell spans all of the row's columns, and several: it gives what follows a title.</summary>
    public bool IsTitle => Cells is [{ ColumnSpan: > 1 } first, .., var last] && ReferenceEquals(first, last);
}

/// <summary>A cell of a table.</summary>
public sealed record PageCell(string Text, string Raw, Location Location) : PageText(Text, Raw, Location)
{
    /// <summary>How many columns it covers in its row.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the page makes it a heading of its column or row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>
    /// Whether it shows something that can't be read as text, and nothing else: an icon, a picture without a description, a
    /// formula that was never computed. It is not blank: what it means is unknown.
    /// </summary>
    public bool IsUnread { get; init; }

    /// <summary>The cell as a reader of the page sees it: its text, or the name of the picture in place of it.</summary>
    public string Shown { get => field ?? (Text.Length > 0 ? Text : Raw); init; }
}
