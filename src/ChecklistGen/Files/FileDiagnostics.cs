using ChecklistGen.Diagnostics;

namespace ChecklistGen.Files;

/// <summary>What can be wrong with files (<c>CG030x</c>).</summary>
public static class FileDiagnostics
{
    /// <summary>A path that can't be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("CG0301", Severity.Error, "unreadable");

    /// <summary>An output that can't be written.</summary>
    public static DiagnosticRule Unwritable { get; } = new("CG0302", Severity.Error, "unwritable");

    /// <summary>A page without a RACI table: skipped.</summary>
    public static DiagnosticRule NoMatrix { get; } = new("CG0303", Severity.Note, "no-matrix");

    /// <summary>Not one of the pages has a RACI table.</summary>
    public static DiagnosticRule NothingToRead { get; } = new("CG0304", Severity.Error, "nothing-to-read");

    /// <summary>A file that somebody changed since it was written: kept as it is.</summary>
    public static DiagnosticRule EditedFileKept { get; } = new("CG0305", Severity.Error, "edited-file-kept");

    /// <summary>Two services whose files would have the same name: the later gets a number.</summary>
    public static DiagnosticRule SlugTaken { get; } = new("CG0306", Severity.Warning, "slug-taken");

    /// <summary>Two services whose items have the same initials.</summary>
    public static DiagnosticRule CodeTaken { get; } = new("CG0307", Severity.Warning, "code-taken");

    /// <summary>Another run is writing into the same folder.</summary>
    public static DiagnosticRule FolderInUse { get; } = new("CG0308", Severity.Error, "folder-in-use");
}
