using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Excel;

/// <summary>An Excel file before it is written: tables to read, or to fill in.</summary>
public sealed record Spreadsheet
{
    /// <summary>What catalogues and window bars show of it.</summary>
    public required DocumentProperties Properties { get; init; }

    /// <summary>What it asks about; null where there is nothing to fill in.</summary>
    public Form? Form { get; init; }

    /// <summary>The tables, each on a sheet of its own; of a form the first has a line for each item.</summary>
    public required ImmutableArray<SheetTable> Tables { get; init; }

    /// <summary>The second sheet of a form: the first table in figures. Null for none.</summary>
    public ProgressSheet? Progress { get; init; }

    /// <summary>
    /// The last sheet, without lines: it gets one for each text that is longer than a cell holds, with what the text belongs to,
    /// the header above it, and how it goes on.
    /// </summary>
    public required SheetTable Continued { get; init; }

    /// <summary>Whether nothing but fields can be changed.</summary>
    public bool IsProtected { get; init; }

    /// <summary>What a person reads who puts something else than a date into a date's cell.</summary>
    public string DateHint { get; init; } = "";

    /// <summary>What a person reads who puts something else into a cell than its list offers.</summary>
    public string ListHint { get; init; } = "";

    /// <summary>The text between the number of a page and that of all pages: <c>of</c>.</summary>
    public required string Of { get; init; }
}

/// <summary>A sheet with a table.</summary>
/// <param name="Name">Its name; the writer shortens it, and makes it unique, where Excel asks for that.</param>
/// <param name="Columns">The table's columns. Where no header says anything, the sheet has lines, but no table.</param>
/// <param name="Lines">The table's lines.</param>
public sealed record SheetTable(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<SheetLine> Lines)
{
    /// <summary>The sheet's heading.</summary>
    public required string Title { get; init; }

    /// <summary>Texts between the heading and the table, each on a line of its own.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>Whether the columns have headers, so that the lines can be sorted and filtered.</summary>
    public bool HasHeader => Columns.Any(c => c.Header.Length > 0);

    /// <summary>Whether people fill it in.</summary>
    public bool IsForm => Columns.Any(c => c.Field is not null);
}

/// <summary>A column of a sheet.</summary>
/// <param name="Header">What is above it.</param>
/// <param name="Width">Its width in characters.</param>
public sealed record SheetColumn(string Header, double Width)
{
    /// <summary>What follows the line's key in the names of its fields, such as <c>/owner</c>; null for a column that is not filled in.</summary>
    public string? Field { get; init; }

    /// <summary>What its fields take.</summary>
    public FieldKind Kind { get; init; }

    /// <summary>The values to choose from, for <see cref="FieldKind.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What it says of its line.</summary>
    public ColumnUse Use { get; init; }
}

/// <summary>What a column says of its lines, as far as it makes a difference.</summary>
public enum ColumnUse
{
    /// <summary>Anything.</summary>
    Text,

    /// <summary>Something less prominent, such as an id.</summary>
    Muted,

    /// <summary>A letter or a number, in the middle.</summary>
    Centred,

    /// <summary>What a line is about, in bold.</summary>
    Label,

    /// <summary>The service, by which progress is counted.</summary>
    Service,

    /// <summary>The phase, by which progress is counted; lines of one are set apart from those of the next.</summary>
    Phase,

    /// <summary>The id, by which a line is known when the file is returned.</summary>
    Id,

    /// <summary>A number, in digits.</summary>
    Number,

    /// <summary>A share, as a decimal fraction in digits.</summary>
    Share,

    /// <summary>A day, as <c>yyyy-MM-dd</c>; another text stays one.</summary>
    Day,
}

/// <summary>A line of a sheet.</summary>
/// <param name="Cells">
/// What is in its cells. In a field it is what was filled in, as <see cref="Answers.FilledField"/> has it, and for a box its mark.
/// </param>
public sealed record SheetLine(ImmutableArray<string> Cells)
{
    /// <summary>With what the names of its fields begin; empty where it has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>What its fields take, where that differs from its column's.</summary>
    public FieldKind? Kind { get; init; }
}

/// <summary>The sheet that counts how far a checklist is, by formulas; with the words that are on it.</summary>
/// <param name="Name">Its name.</param>
public sealed record ProgressSheet(string Name)
{
    /// <summary>The statuses that settle an item where its box is ticked, too, and those that settle it in any case.</summary>
    public required (string Done, string NotApplicable) SettledBy { get; init; }

    /// <summary>The sheet’s heading.</summary>
    public required string Title { get; init; }

    /// <summary>The label of the day by which due dates are judged.</summary>
    public required string AsOf { get; init; }

    /// <summary>The header of services.</summary>
    public required string Service { get; init; }

    /// <summary>The header of phases.</summary>
    public required string Phase { get; init; }

    /// <summary>The header of owners.</summary>
    public required string Owner { get; init; }

    /// <summary>The header of all items.</summary>
    public required string Total { get; init; }

    /// <summary>The header of settled items.</summary>
    public required string Settled { get; init; }

    /// <summary>The header of items that are not settled.</summary>
    public required string Open { get; init; }

    /// <summary>The header of items that should be settled by now.</summary>
    public required string Overdue { get; init; }

    /// <summary>The header of the settled share.</summary>
    public required string Share { get; init; }

    /// <summary>The label of items without an owner.</summary>
    public required string Nobody { get; init; }

    /// <summary>The label of owners for whom the sheet has no line.</summary>
    public required string OtherOwners { get; init; }
}
