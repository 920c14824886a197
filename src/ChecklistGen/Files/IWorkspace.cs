namespace ChecklistGen.Files;

/// <summary>The outside world: files, the clock and the environment. Everything that touches them goes through here.</summary>
/// <remarks>Paths are as the user gives them, with <c>/</c> between their parts. Methods throw what <see cref="System.IO"/> throws.</remarks>
public interface IWorkspace
{
    /// <summary>The clock; asked only for the default of <c>--date</c>.</summary>
    TimeProvider Clock { get; }

    /// <summary>An environment variable; null where it is not set.</summary>
    string? Environment(string name);

    /// <summary>The folders of the system's fonts; some may not exist.</summary>
    IReadOnlyList<string> FontFolders { get; }

    /// <summary>Reads standard input to its end, once; from then on it can be read like a file.</summary>
    /// <param name="path">Makes its path from what was read.</param>
    string TakeInput(Func<ReadOnlyMemory<byte>, string> path);

    /// <summary>What a path leads to.</summary>
    PathKind Probe(string path);

    /// <summary>Every file below a folder, in no order; links to folders are not followed.</summary>
    IEnumerable<string> FilesBelow(string folder) => FilesBelow(folder, _ => true);

    /// <summary>Every file below a folder, in no order; links to folders are not followed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isTaken">Called for each folder and each link below it; returns false to skip it and everything in it.</param>
    IEnumerable<string> FilesBelow(string folder, Func<PathBelow, bool> isTaken);

    /// <summary>Every file right in a folder, in no order.</summary>
    IEnumerable<string> FilesIn(string folder);

    /// <summary>Whether a file is below a folder after all links are resolved.</summary>
    bool IsBelow(string file, string folder);

    /// <summary>Whether the path itself is a link.</summary>
    bool IsLink(string path);

    /// <summary>When a file was last written; needed only for <c>--newest</c>.</summary>
    DateTimeOffset WrittenAt(string path);

    /// <summary>Opens a regular file for reading.</summary>
    /// <exception cref="FileTooLargeException">The file is larger than one of its kind may be.</exception>
    /// <exception cref="NotAFileException">It is a pipe, a device or a socket, which is never opened.</exception>
    Stream OpenRead(string path, FileKind kind);

    /// <summary>Reads a whole file, with the limits of <see cref="OpenRead"/>.</summary>
    /// <exception cref="FileTooLargeException">The file is larger than one of its kind may be.</exception>
    /// <exception cref="NotAFileException">It is a pipe, a device or a socket, which is never opened.</exception>
    byte[] ReadAll(string path, FileKind kind)
    {
        using var stream = OpenRead(path, kind);
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Opens a file for exclusive appending; creates it if it does not exist.</summary>
    /// <exception cref="NotAFileException">The path is a link or a pipe.</exception>
    Stream OpenAppend(string path);

    /// <summary>Writes a file atomically: to a temporary name first, flushed, then renamed.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="temporary">The temporary name, in the same folder.</param>
    /// <param name="write">Writes the file's bytes.</param>
    void WriteWhole(string path, string temporary, Action<Stream> write);

    /// <summary>Makes a folder and those above it, unless they exist.</summary>
    void CreateFolder(string path);

    /// <summary>Deletes a file, if it exists.</summary>
    void Delete(string path);
}

/// <summary>A folder or a link that was found below a folder.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsFolder">Whether it is a folder, or leads to one.</param>
/// <param name="IsLink">Whether it is a link to somewhere.</param>
public readonly record struct PathBelow(string Path, bool IsFolder, bool IsLink);

/// <summary>What a path leads to.</summary>
public enum PathKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
