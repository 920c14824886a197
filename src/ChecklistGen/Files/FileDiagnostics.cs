using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Files;

/// <summary>What can be wrong with files (<c>CG030x</c>).</summary>
public static class FileDiagnostics
{
    /// <summary>A path that can't be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("CG0301", Severity.Error, "unreadable");

    /// <summary>An output that can't be written.</summary>
    public static DiagnosticRule Unwritable { get; } = new("CG0302", Severity.Error, "unwritable");

    /// <summary>A format that does not exist.</summary>
    public static DiagnosticRule UnknownFormat { get; } = new("CG0303", Severity.Error, "unknown-format");

    /// <summary>Not one of the pages has a RACI table.</summary>
    public static DiagnosticRule NothingToRead { get; } = new("CG0304", Severity.Error, "nothing-to-read");

    /// <summary>A file that was edited since it was written, and is kept.</summary>
    public static DiagnosticRule EditedFileKept { get; } = new("CG0305", Severity.Error, "edited-file-kept");

    /// <summary>Two services whose files would have the same name: the later gets a number.</summary>
    public static DiagnosticRule SlugTaken { get; } = new("CG0306", Severity.Warning, "slug-taken");

    /// <summary>Two services whose items have the same initials.</summary>
    public static DiagnosticRule CodeTaken { get; } = new("CG0307", Severity.Warning, "code-taken");

    /// <summary>Another run is writing into the same folder.</summary>
    public static DiagnosticRule FolderInUse { get; } = new("CG0308", Severity.Error, "folder-in-use");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Unreadable, Unwritable, UnknownFormat, NothingToRead, EditedFileKept,
        SlugTaken, CodeTaken, FolderInUse,
    ];

    /// <summary>The finding for a file or folder that the system would not let us read.</summary>
    public static Diagnostic UnreadableFile(string path, Exception reason) => reason switch
    {
        FileTooLargeException => new(SourceTextDiagnostics.FileTooLarge, new Location(path), reason.Message) { Help = "name another file" },
        FileNotFoundException or DirectoryNotFoundException => new(Unreadable, new Location(path), $"`{path}` does not exist")
        {
            Help = path.StartsWith("http://", StringComparison.Ordinal) || path.StartsWith("https://", StringComparison.Ordinal) ? "nothing is downloaded: save the page, and name the file"
                : path.AsSpan().ContainsAny('*', '?') ? "name a folder to read every page in it: the shell found no file for this pattern"
                : Path.IsPathRooted(path) ? "check the path" : "check the path, which is relative to the current folder",
        },
        _ when IsInUse(reason) => new(Unreadable, new Location(path), $"it can't be read: {Reason(reason)}") { Help = "close it in the program that has it open" },
        NotAFileException => new(Unreadable, new Location(path), $"it can't be read: {Reason(reason)}") { Help = "name a file" },
        UnauthorizedAccessException => new(Unreadable, new Location(path), "it can't be read: permission denied") { Help = "check its permissions, or name another file" },
        _ => new(Unreadable, new Location(path), $"it can't be read: {Reason(reason)}") { Help = "name a file or folder that may be read" },
    };

    /// <summary>The finding for a file or folder that the system would not let us write.</summary>
    public static Diagnostic UnwritableFile(string path, Exception reason) =>
        new(Unwritable, new Location(path), $"it can't be written: {Reason(reason)}")
        {
            Help = IsFull(reason) ? "free some space, or name a folder on another disk with `-o`" : (IsInUse(reason) || (reason is UnauthorizedAccessException && OperatingSystem.IsWindows()) ? "close it, if a program has it open, or " : "") + "name a folder that may be written with `-o`",
        };

    /// <summary>Whether what kept a file from being written concerns no other file: its name is too long, or, on Windows, it is open in Word.</summary>
    public static bool ConcernsOneFile(Exception reason) => reason is PathTooLongException or UnauthorizedAccessException || IsInUse(reason);

    /// <summary>The finding for a path that a single file can't be written to; null where it can.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="path">The path.</param>
    /// <param name="isReplaced">Whether the file that is there is the one to be replaced.</param>
    public static Diagnostic? InTheWay(IWorkspace workspace, string path, bool isReplaced) =>
        workspace.IsLink(path) ? UnwritableFile(path, new NotAFileException("it is a link, and nothing is written through links"))
        : !isReplaced && workspace.Probe(path) == PathKind.Folder ? UnwritableFile(path, new NotAFileException("it is a folder"))
        : isReplaced || workspace.Probe(path) == PathKind.Missing ? null
        : new(Unwritable, new Location(path), "it already exists: nothing is overwritten") { Help = "name another file with `-o`" };

    /// <summary>The finding for a folder of outputs that another run has open.</summary>
    public static Diagnostic FolderTaken(string path, FolderInUseException reason) =>
        new(FolderInUse, new Location(path), reason.Message) { Help = "wait until it is done, or write to another folder with `-o`" };

    // ERROR_SHARING_VIOLATION, of Windows alone.
    private static bool IsInUse(Exception reason) => reason.HResult == unchecked((int)0x80070020);

    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static bool IsFull(Exception reason) => reason is IOException && reason.HResult is 28 or 122 or 69 or unchecked((int)0x80070027) or unchecked((int)0x80070070);

    // The system's words, without a full stop and without the path, which the location has.
    private static string Reason(Exception reason) => reason switch
    {
        _ when IsInUse(reason) => "another program has it open",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long",
        _ when IsFull(reason) => "there is no space left on the disk",
        _ => reason.Message.TrimEnd('.'),
    };
}
