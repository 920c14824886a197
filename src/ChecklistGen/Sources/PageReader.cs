using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Settings;

namespace ChecklistGen.Sources;

/// <summary>Reads pages from the workspace: bytes, page, matrix. Whatever goes wrong is a finding.</summary>
public sealed class PageReader(IWorkspace workspace, RunOptions options)
{
    // A short run reads each page once; what a long one reads must not fill memory.
    private const int MostKept = 16;

    private readonly MatrixReaderOptions _options = new() { Parties = options.Parties };
    private readonly ConcurrentDictionary<(string Path, string Name), PageReading> _kept = new();

    /// <summary>Reads a page whose turn comes later; the first few are kept until then.</summary>
    /// <inheritdoc cref="Read"/>
    public PageReading ReadAhead(string path, string name)
    {
        var reading = ReadNow(path, name);
        if (reading.Matrix is not null && _kept.Count < MostKept)
            _kept.TryAdd((path, name), reading);
        return reading;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">What documents call it.</param>
    public PageReading Read(string path, string name) => _kept.TryRemove((path, name), out var kept) ? kept : ReadNow(path, name);

    private PageReading ReadNow(string path, string name)
    {
        Outcome<Page> page;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Page);
            page = PageFormats.For(path).Read(path, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new PageReading(Matrix: null, [FileDiagnostics.UnreadableFile(path, e)]);
        }

        if (page.Value is null)
            return new PageReading(Matrix: null, page.Diagnostics);
        if (OwnFiles.IsOwn(page.Value))
            return new PageReading(Matrix: null, []) { IsOwn = true };
        var matrix = MatrixReader.Read(page.Value with { Source = page.Value.Source.Named(name) }, _options);
        return new PageReading(matrix.Value, [.. page.Diagnostics, .. matrix.Diagnostics]);
    }
}

/// <summary>The result of reading a page.</summary>
/// <param name="Matrix">Its matrix; null where it has none, or could not be read.</param>
/// <param name="Diagnostics">The findings, sorted.</param>
public sealed record PageReading(Matrix? Matrix, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether this program made the page; it is not read then.</summary>
    public bool IsOwn { get; init; }
}
