using System.Globalization;

namespace ChecklistGen.Text;

/// <summary>Where something stands in a file: what diagnostics point at and provenance prints.</summary>
/// <param name="File">The path as the user gave it, with <c>/</c> between its parts.</param>
/// <param name="Line">1-based line; 0 when the whole file is meant.</param>
/// <param name="Column">1-based column in UTF-16 units; 0 when the whole line is meant.</param>
/// <param name="Length">Length in UTF-16 units of what is pointed at; 0 when not known.</param>
public readonly record struct Location(string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>Whether it names no file, as the default does: a finding about a document as a whole stands nowhere.</summary>
    public bool IsNowhere => string.IsNullOrEmpty(File);

    /// <summary><c>file:line:column</c>, leaving out what is 0; empty for nowhere.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File ?? "",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}
