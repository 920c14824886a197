using System.IO.Enumeration;
using ChecklistGen.Files;

namespace ChecklistGen.Cli.Terminal;

/// <summary>The machine that the command runs on.</summary>
internal sealed class PhysicalWorkspace : IWorkspace
{
    public TimeProvider Clock => TimeProvider.System;

    public IReadOnlyList<string> FontFolders { get; } =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
    ];

    string? IWorkspace.Environment(string name) => Environment.GetEnvironmentVariable(name);

    public PathKind Probe(string path) =>
        Directory.Exists(path) ? PathKind.Folder : File.Exists(path) ? PathKind.File : PathKind.Missing;

    // Links to files count, links to folders are not followed: they may lead back.
    public IEnumerable<string> FilesBelow(string folder, Func<FolderBelow, bool> isSearched) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => Display(entry.ToSpecifiedFullPath()),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) =>
        {
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            return isSearched(new FolderBelow(Display(entry.ToSpecifiedFullPath()), isLink)) && !isLink;
        },
    };

    public IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder).Select(Display);

    public bool IsBelow(string file, string folder) =>
        RealPath(file).StartsWith(RealPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public Stream OpenRead(string path) => File.OpenRead(path);

    // Any other share than none lets a second writer in on Unix, where it asks for a lock that several may hold.
    public Stream OpenAppend(string path) => new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None);

    public void WriteWhole(string path, string temporary, Action<Stream> write)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void Delete(string path) => File.Delete(path);

    // The path as messages print it, without the "./" that a search of the current folder puts before it.
    private static string Display(string path)
    {
        var display = path.Replace(Path.DirectorySeparatorChar, '/');
        return display.StartsWith("./", StringComparison.Ordinal) ? display[2..] : display;
    }

    // The path with the links in every part of it followed.
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target ? RealPath(target) : here;
    }
}
