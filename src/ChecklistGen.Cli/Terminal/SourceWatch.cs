namespace ChecklistGen.Cli.Terminal;

/// <summary>Waits for files to be saved.</summary>
internal sealed class SourceWatch : IDisposable
{
    // Editors save in several steps, and people several files at once.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(150);

    private readonly string _outputs;
    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="paths">Files and folders; missing ones are ignored.</param>
    /// <param name="outputs">The output folder, whose changes are ignored.</param>
    public SourceWatch(IEnumerable<string> paths, string outputs)
    {
        _outputs = Path.GetFullPath(outputs) + Path.DirectorySeparatorChar;
        foreach (var path in paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
        {
            if (Directory.Exists(path))
                Watch(new FileSystemWatcher(path) { IncludeSubdirectories = true });
            else if (File.Exists(path))
                Watch(new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)));
        }
    }

    /// <summary>Returns once something was saved and nothing else for a moment; false when stopped.</summary>
    public bool WaitForChange(CancellationToken stop)
    {
        if (WaitHandle.WaitAny([_changed, stop.WaitHandle]) != 0)
            return false;
        while (_changed.WaitOne(Settled))
        {
            // Another change restarts the wait.
        }

        return !stop.IsCancellationRequested;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changed.Dispose();
    }

    private void Watch(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, e) => Note(e.FullPath);
        watcher.Created += (_, e) => Note(e.FullPath);
        watcher.Deleted += (_, e) => Note(e.FullPath);
        watcher.Renamed += (_, e) => Note(e.FullPath);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Note(string path)
    {
        if (!path.StartsWith(_outputs, StringComparison.Ordinal) && path + Path.DirectorySeparatorChar != _outputs)
            _changed.Set();
    }
}
