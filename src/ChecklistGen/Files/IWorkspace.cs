namespace ChecklistGen.Files;

/// <summary>The outside world: files, the clock and the environment. Everything that touches them goes through here.</summary>
/// <remarks>Paths are as the user gives them, with <c>/</c> between their parts. Methods throw what <see cref="System.IO"/> throws.</remarks>
public interface IWorkspace
{
    /// <summary>The clock; asked only for the default of <c>--date</c>.</summary>
    TimeProvider Clock { get; }

    /// <summary>An environment variable; null where it is not set.</summary>
    string? Environment(string name);

    /// <summary>The folders in which the system keeps its fonts; some may not be there.</summary>
    IReadOnlyList<string> FontFolders { get; }

    /// <summary>What a path leads to.</summary>
    PathKind Probe(string path);

    /// <summary>Every file below a folder, in no order; links to folders are not followed.</summary>
    IEnumerable<string> FilesBelow(string folder) => FilesBelow(folder, _ => true);

    /// <summary>Every file below a folder, in no order; links to folders are not followed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isSearched">Hears of each folder below it, links too; false leaves out what lies in it.</param>
    IEnumerable<string> FilesBelow(string folder, Func<FolderBelow, bool> isSearched);

    /// <summary>Every file right in a folder, in no order.</summary>
    IEnumerable<string> FilesIn(string folder);

    /// <summary>Whether a file lies below a folder once all links on the way are followed.</summary>
    bool IsBelow(string file, string folder);

    /// <summary>Opens a file for reading.</summary>
    Stream OpenRead(string path);

    /// <summary>Opens a file for appending, made if it is not there; nobody else can open it meanwhile.</summary>
    Stream OpenAppend(string path);

    /// <summary>Writes a file so that it is there whole or not at all: to a temporary name first, flushed, then renamed.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="temporary">The temporary name, in the same folder.</param>
    /// <param name="write">Writes the file's bytes.</param>
    void WriteWhole(string path, string temporary, Action<Stream> write);

    /// <summary>Makes a folder and those above it, where they are not there.</summary>
    void CreateFolder(string path);

    /// <summary>Deletes a file, if it is there.</summary>
    void Delete(string path);
}

/// <summary>A folder that was found below another.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsLink">Whether it is a link to a folder elsewhere.</param>
public readonly record struct FolderBelow(string Path, bool IsLink);
