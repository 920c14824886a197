using System.Globalization;

namespace ChecklistGen.Text;

/// <summary>Where something is in a file: what diagnostics point at and provenance prints.</summary>
/// <param name="File">The path as the user gave it, with <c>/</c> between its parts.</param>
/// <param name="Line">
/// 1-based line; 0 when the whole file is meant. In a file without lines (<see cref="Names"/>) the running number of the row or
/// paragraph, which puts places in order and is never shown.
/// </param>
/// <param name="Column">1-based column in UTF-16 units, in a file without lines the column of the table; 0 when the whole line is meant.</param>
/// <param name="Length">Length in UTF-16 units of what is pointed at; 0 when not known.</param>
public readonly record struct Location(string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>What places are called in a file without lines; null for a text file.</summary>
    public PlaceNames? Names { get; init; }

    /// <summary>Whether it names no file, as the default does: a finding about a document as a whole is nowhere.</summary>
    public bool IsNowhere => string.IsNullOrEmpty(File);

    /// <summary>The 1-based line; null in a file without lines.</summary>
    public int? LineNumber => Names is null ? Line : null;

    /// <summary>What a person looks for within the file, <c>line 14</c> or <c>Sheet1!C12</c>; null when the whole file is meant.</summary>
    public string? Place => Line == 0 ? null : Names?.Of(Line, Column) ?? string.Create(CultureInfo.InvariantCulture, $"line {Line}");

    /// <summary>A part of the text that is here; the place itself where a text has no places within.</summary>
    public Location Part(int start, int length) => Names is null ? this with { Column = Column + start, Length = length } : this;

    /// <summary><c>file:line:column</c> or <c>file:place</c>, leaving out what is 0; empty for nowhere.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File ?? "",
        _ when Names is not null => $"{File}:{Place}",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}

/// <summary>What places are called in a file that has no lines: the cells of a sheet, the rows of a document's tables.</summary>
/// <remarks>One object serves all rows of a table, so that a place costs no memory before somebody reads it.</remarks>
public abstract class PlaceNames
{
    /// <summary>The name of a place that the reader of the page counted.</summary>
    /// <param name="line">The running number of the row or paragraph in the file.</param>
    /// <param name="column">The 1-based column of the table; 0 for the row as a whole, or where there is no table.</param>
    public abstract string Of(int line, int column);
}
