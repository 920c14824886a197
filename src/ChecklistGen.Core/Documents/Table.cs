using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A table. Each row has one cell for each column, spans counted.</summary>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>What kind of table it is, which decides its looks.</summary>
    public TableStyle Style { get; init; }

    /// <summary>The line above it; empty for none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>What it shows, in words, for screen readers; empty where the caption or the text around says it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it must not be cut by a page break (as far as a page holds it); decided by a transform.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The rows repeated at the head of each page.</summary>
    public IEnumerable<TableRow> HeaderRows => Rows.Where(r => r.Kind == TableRowKind.Header);
}

/// <summary>What kind of table it is.</summary>
public enum TableStyle
{
    /// <summary>Rows under a header, ruled.</summary>
    Grid,

    /// <summary>Names and their values, without rules: the head block of a document.</summary>
    Facts,

    /// <summary>Names, dates and signatures, with room to write.</summary>
    SignOff,
}

/// <summary>A column of a table.</summary>
public sealed record TableColumn
{
    /// <summary>How wide it asks to be.</summary>
    public ColumnWidth Requested { get; init; } = ColumnWidth.Auto;

    /// <summary>How its cells are aligned.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Whether its cells head their rows.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Its width in points, cell padding included; decided by a transform, 0 before.</summary>
    public double Width { get; init; }
}

/// <summary>How wide a column asks to be.</summary>
/// <param name="Unit">What <paramref name="Value"/> counts.</param>
/// <param name="Value">The number; without meaning for <see cref="ColumnWidthUnit.Auto"/>.</param>
public readonly record struct ColumnWidth(ColumnWidthUnit Unit, double Value)
{
    /// <summary>As wide as its content asks for.</summary>
    public static ColumnWidth Auto => default;
}

/// <summary>What a <see cref="ColumnWidth"/> counts.</summary>
public enum ColumnWidthUnit
{
    /// <summary>Nothing: the content decides.</summary>
    Auto,

    /// <summary>Points.</summary>
    Points,

    /// <summary>Hundredths of the table's width.</summary>
    Percent,

    /// <summary>Shares of what the other columns leave.</summary>
    Fraction,
}

/// <summary>On which side lines of text are flush.</summary>
public enum TextAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>At the right; for numbers.</summary>
    Right,
}

/// <summary>A row of a table. A row is never cut by a page break unless it is longer than a page.</summary>
public sealed record TableRow(TableRowKind Kind, ImmutableArray<TableCell> Cells) : Node
{
    /// <summary>Whether it must be on the same page as the next row; decided by a transform.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>What part a row plays in its table.</summary>
public enum TableRowKind
{
    /// <summary>Data.</summary>
    Body,

    /// <summary>Heads the columns, and is repeated on each page.</summary>
    Header,

    /// <summary>Heads the rows below it, up to the next such row; one cell over all columns.</summary>
    Group,
}

/// <summary>A cell of a table.</summary>
public sealed record TableCell(ImmutableArray<Inline> Content) : Node
{
    /// <summary>How many columns it covers, 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;
}
