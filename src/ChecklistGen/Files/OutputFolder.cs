using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Files;

/// <summary>
/// A folder of outputs: files are complete or absent, and edited files are never overwritten.
/// </summary>
/// <remarks>
/// A file is ours if its hash is in the manifest or in the journal. The journal
/// takes each hash before the file appears, so that a run which is killed leaves nothing that the next run would take
/// for somebody's work. While it is open, the journal also keeps a second run out of the folder.
/// A file into which answers were carried is ours and holds somebody's work: it may be the only one that still has them.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The name of the manifest in each folder of outputs.</summary>
    public const string ManifestName = "manifest.json";

    private const string JournalName = ".checklistgen-journal";
    private const string TemporaryPrefix = ".checklistgen-";
    private const string TemporarySuffix = ".tmp";
    private const string AnswersMark = "answers ";
    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    private readonly IWorkspace _workspace;
    private readonly HashSet<string> _ours;
    private readonly ILookup<string, (string Entry, ImmutableArray<ManifestSource> Answers)> _carried; // by name
    private readonly Dictionary<string, (string Hash, ImmutableArray<ManifestSource> Answers)> _kept = new(StringComparer.Ordinal); // by name
    private readonly Stream _journal;

    private OutputFolder(IWorkspace workspace, string path, Stream journal, Manifest previous, HashSet<string> ours, ILookup<string, (string Entry, ImmutableArray<ManifestSource> Answers)> carried)
    {
        _workspace = workspace;
        _journal = journal;
        _ours = ours;
        _carried = carried;
        Path = path;
        Previous = previous;
    }

    /// <summary>The folder's path.</summary>
    public string Path { get; }

    /// <summary>The manifest that the last run left; an empty one where there is none.</summary>
    public Manifest Previous { get; }

    /// <summary>Opens a folder for one run, creates it if necessary, and removes what a killed run left.</summary>
    /// <exception cref="FolderInUseException">Another run has it open.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static OutputFolder Open(IWorkspace workspace, string path)
    {
        if (FileAbove(workspace, path) is { } above)
            throw new NotAFileException($"`{above}` is a file, not a folder");
        workspace.CreateFolder(path);
        var journalPath = $"{path}/{JournalName}";
        var (lines, journal) = OpenJournal(workspace, journalPath);
        foreach (var file in workspace.FilesIn(path).Where(IsTemporary).ToList())
            workspace.Delete(file);

        var previous = Manifest.Read(workspace, $"{path}/{ManifestName}");
        var entries = lines.Select(ReadEntry)
            .Concat(previous.Outputs.Select(o => (Entry: Entry(o.Sha256, o.Path), Answers: o.Answers ?? [])))
            .ToLookup(e => e.Answers.IsEmpty);
        return new OutputFolder(
            workspace,
            path,
            journal,
            previous,
            entries[true].Select(e => e.Entry).ToHashSet(StringComparer.Ordinal),
            entries[false].ToLookup(e => e.Entry[(HashLength + 1)..], StringComparer.Ordinal));
    }

    /// <summary>Whose work replacing a file would lose.</summary>
    /// <param name="name">The file's name in the folder.</param>
    /// <param name="content">What would replace it; if it is the same already, nothing is lost.</param>
    public HeldWork WorkIn(string name, ReadOnlyMemory<byte> content)
    {
        var path = $"{Path}/{name}";
        if (_workspace.IsLink(path))
            return HeldWork.Link;
        if (_workspace.Probe(path) != PathKind.File)
            return HeldWork.None;
        try
        {
            var hash = HashOf(_workspace, path, FileKind.Output);
            var entry = Entry(hash, name);
            if (_ours.Contains(entry) || hash == HashOf(content))
                return HeldWork.None;
            foreach (var (_, answers) in _carried[name].Where(c => c.Entry == entry))
                _kept[name] = (hash, answers);
            return _kept.ContainsKey(name) ? HeldWork.Answers : HeldWork.Edits;
        }
        catch (Exception e) when (e is FileTooLargeException or NotAFileException)
        {
            // We make no such files.
            return HeldWork.Edits;
        }
    }

    /// <summary>Allows an edited file to be replaced as long as its bytes are those that were read.</summary>
    /// <param name="name">The file's name in the folder.</param>
    /// <param name="sha256">The hash of the bytes that were read.</param>
    public void AllowReplacing(string name, string sha256) => _ours.Add(Entry(sha256, name));

    /// <summary>Allows a file that holds answers to be replaced if each file that they came from was read again, as it was or edited.</summary>
    /// <param name="name">The file's name in the folder.</param>
    /// <param name="read">The filled-in files that were read.</param>
    public void AllowReplacing(string name, IReadOnlyCollection<ManifestSource> read)
    {
        foreach (var (entry, _) in _carried[name].Where(c => c.Answers.All(a => read.Any(r => r.Path == a.Path || r.Sha256 == a.Sha256))))
            _ours.Add(entry);
    }

    /// <summary>Writes a file and returns its hash.</summary>
    /// <param name="name">The file's name in the folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="answers">The filled-in files whose answers it holds.</param>
    public string Write(string name, ReadOnlyMemory<byte> content, IReadOnlyCollection<ManifestSource> answers)
    {
        var hash = HashOf(content);
        var from = answers.Count == 0 ? "" : $"{AnswersMark}{string.Join(',', answers.Select(a => a.Sha256))} ";
        // A line end goes before it too: a run that was killed may have left half a line.
        _journal.Write(Encoding.UTF8.GetBytes($"\n{from}{Entry(hash, name)}\n"));
        _journal.Flush();
        _workspace.WriteWhole($"{Path}/{name}", $"{Path}/{TemporaryPrefix}{hash[..16]}{TemporarySuffix}", stream => stream.Write(content.Span));
        return hash;
    }

    /// <summary>Writes the manifest, which takes over from the journal.</summary>
    public void Complete(Manifest manifest)
    {
        // What a killed run wrote and this one kept is known from the journal alone.
        if (_kept.Count > 0)
            manifest = manifest with { Outputs = [.. manifest.Outputs.Select(o => _kept.TryGetValue(o.Path, out var kept) ? o with { Sha256 = kept.Hash, Answers = kept.Answers } : o)] };
        _workspace.WriteWhole($"{Path}/{ManifestName}", $"{Path}/{TemporaryPrefix}manifest{TemporarySuffix}", manifest.WriteTo);
        try
        {
            // While it is still locked: a run that waits for it must not find the one that goes.
            _workspace.Delete($"{Path}/{JournalName}");
        }
        catch (IOException)
        {
            // Windows deletes no file that is open.
            _journal.Dispose();
            _workspace.Delete($"{Path}/{JournalName}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _journal.Dispose();

    /// <summary>The hash of a file's bytes, as manifests print it.</summary>
    public static string HashOf(IWorkspace workspace, string path, FileKind kind)
    {
        using var stream = workspace.OpenRead(path, kind);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string HashOf(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));

    // A file in the place of the folder or of one above it.
    private static string? FileAbove(IWorkspace workspace, string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var part = path[..end];
            if (workspace.Probe(part) is var kind and not PathKind.Missing)
                return kind == PathKind.File ? part : null;
        }

        return null;
    }

    private static (string[] Lines, Stream Journal) OpenJournal(IWorkspace workspace, string path)
    {
        try
        {
            if (workspace.IsLink(path))
                throw new NotAFileException($"`{JournalName}` in it is a link, and nothing is written through links");
            var lines = ReadJournal(workspace, path);
            var journal = workspace.OpenAppend(path);
            if (workspace.Probe(path) == PathKind.File)
                return (lines, journal);

            // The other run deleted it after this one had opened it.
            journal.Dispose();
            throw new FolderInUseException(new FileNotFoundException());
        }
        catch (IOException e) when (e is not (FolderInUseException or NotAFileException or FileTooLargeException) && workspace.Probe(path) == PathKind.File)
        {
            throw new FolderInUseException(e);
        }
    }

    private static string[] ReadJournal(IWorkspace workspace, string path)
    {
        if (workspace.Probe(path) != PathKind.File)
            return [];
        using var reader = new StreamReader(workspace.OpenRead(path, FileKind.Bookkeeping));
        return reader.ReadToEnd().Split('\n');
    }

    // `answers SHA,SHA SHA NAME` for a file that holds the answers of others, `SHA NAME` for any other.
    private static (string Entry, ImmutableArray<ManifestSource> Answers) ReadEntry(string line) =>
        line.StartsWith(AnswersMark, StringComparison.Ordinal) && line.IndexOf(' ', AnswersMark.Length) is > 0 and var end && line.Length > end + 1 + HashLength
            ? (line[(end + 1)..], [.. line[AnswersMark.Length..end].Split(',').Select(hash => new ManifestSource("", hash))])
            : (line, []);

    private static string Entry(string hash, string name) => $"{hash} {name}";

    /// <summary>Whether a file is the folder's own bookkeeping: the manifest, or what a run in progress leaves.</summary>
    /// <param name="name">The file's path from the folder.</param>
    public static bool IsOwn(string name) => name is ManifestName or JournalName || IsTemporary(name);

    private static bool IsTemporary(string path)
    {
        var name = FilePath.NameOf(path);
        return name.StartsWith(TemporaryPrefix, StringComparison.Ordinal) && name.EndsWith(TemporarySuffix, StringComparison.Ordinal);
    }
}

/// <summary>What somebody did that would be lost if a file of a folder of outputs were replaced.</summary>
public enum HeldWork
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was edited since it was written, or is not ours at all.</summary>
    Edits,

    /// <summary>It is a link, through which nothing is written.</summary>
    Link,

    /// <summary>It is as it was written, with answers carried over from other files, which this run has not read.</summary>
    Answers,
}

/// <summary>A folder of outputs can't be opened, because another run is writing into it.</summary>
/// <param name="reason">What the system said.</param>
public sealed class FolderInUseException(Exception reason) : IOException("another run is writing into this folder", reason);
