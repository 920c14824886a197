using System.Formats.Tar;
using System.IO.Enumeration;
using ChecklistGen.Files;

namespace ChecklistGen.Cli.Terminal;

/// <summary>The machine that the command runs on.</summary>
/// <param name="openInput">Opens standard input; null where there is none.</param>
internal sealed class PhysicalWorkspace(Func<Stream>? openInput = null) : IWorkspace
{
    private (string Path, byte[] Content)? _input;

    public TimeProvider Clock => TimeProvider.System;

    public IReadOnlyList<string> FontFolders { get; } =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft/Windows/Fonts"), // for one person
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Library/Fonts"),
        "/System/Library/Fonts",
    ];

    string? IWorkspace.Environment(string name) => Environment.GetEnvironmentVariable(name);

    // One byte more than a page may have is enough to refuse it.
    public string TakeInput(Func<ReadOnlyMemory<byte>, string> path)
    {
        if (_input is { } taken)
            return taken.Path;
        using var input = openInput?.Invoke() ?? Stream.Null;
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (content.Length <= FileKind.Page.MaxBytes && input.Read(buffer) is > 0 and var length)
            content.Write(buffer, 0, length);
        _input = (path(content.GetBuffer().AsMemory(0, (int)content.Length)), content.ToArray());
        return _input.Value.Path;
    }

    public PathKind Probe(string path) =>
        IsInput(path) ? PathKind.File : Directory.Exists(path) ? PathKind.Folder : File.Exists(path) ? PathKind.File : PathKind.Missing;

    // Links to folders are not followed: they may lead back.
    public IEnumerable<string> FilesBelow(string folder, Func<PathBelow, bool> isTaken) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => Display(entry.ToSpecifiedFullPath()),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            !entry.IsDirectory && (!IsLink(ref entry) || isTaken(new PathBelow(Display(entry.ToSpecifiedFullPath()), IsFolder: false, IsLink: true))),
        ShouldRecursePredicate = (ref FileSystemEntry entry) =>
            isTaken(new PathBelow(Display(entry.ToSpecifiedFullPath()), IsFolder: true, IsLink(ref entry))) && !IsLink(ref entry),
    };

    public IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder).Select(Display);

    public bool IsBelow(string file, string folder) =>
        RealPath(file).StartsWith(RealPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public bool IsLink(string path) => !IsInput(path) && new FileInfo(path).LinkTarget is not null;

    /// <inheritdoc/>
    public DateTimeOffset WrittenAt(string path) => new(File.GetLastWriteTimeUtc(path));

    // Only regular files have a length. Others are not opened: a pipe could block, and a device might never end.
    public Stream OpenRead(string path, FileKind kind)
    {
        if (_input is { } input && IsInput(path))
            return input.Content.Length > kind.MaxBytes ? throw new FileTooLargeException(kind) : new MemoryStream(input.Content, writable: false);
        var link = new FileInfo(path);
        var file = (FileInfo?)link.ResolveLinkTarget(returnFinalTarget: true) ?? link;
        if (!file.Exists && Directory.Exists(file.FullName))
            throw new NotAFileException("it is a folder");
        if (file.Length > kind.MaxBytes)
            throw new FileTooLargeException(kind);
        // Word and Excel let nobody else write to a file that they have open, but others may read it, who must then allow the writing.
        if (file.Length > 0)
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return IsRegular(file.FullName) ? Stream.Null : throw new NotAFileException("it is a pipe or a device, and only regular files are read");
    }

    // On Unix, only FileShare.None keeps a second writer out: the others take a lock that several processes may hold. A pipe that is
    // opened for writing alone waits for a reader.
    public Stream OpenAppend(string path)
    {
        if (IsLink(path))
            throw new NotAFileException("it is a link, and nothing is written through links");
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        if (!stream.CanSeek)
        {
            stream.Dispose();
            throw new NotAFileException("it is a pipe or a device");
        }

        stream.Seek(0, SeekOrigin.End);
        return stream;
    }

    public void WriteWhole(string path, string temporary, Action<Stream> write)
    {
        try
        {
            // Created afresh: an existing link would redirect the write.
            File.Delete(temporary);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void Delete(string path) => File.Delete(path);

    // In the class library only a tar entry exposes a file's type, in its 157th byte (POSIX, "ustar Interchange
    // Format"); nothing is opened for it but a regular file, which may be locked or not ours to read. A socket has no entry at all.
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        using var entry = new MemoryStream();
        using (var tar = new TarWriter(entry, TarEntryFormat.Gnu, leaveOpen: true))
            tar.WriteEntry(path, "file");
        return entry.GetBuffer()[156] == (byte)TarEntryType.RegularFile;
    }

    private bool IsInput(string path) => _input?.Path == path;

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // The path as messages print it, without the "./" that a search of the current folder puts before it.
    private static string Display(string path)
    {
        var display = FilePath.Of(path);
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
