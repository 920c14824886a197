using System.Text;
using ChecklistGen.Files;
using ChecklistGen.Pdf;

namespace ChecklistGen.Generation.Formats;

/// <summary>
/// Finds a font for characters that the typeface lacks: the theme's, else the first on the system that has them, plain
/// faces before bold, slanted and narrow ones.
/// </summary>
internal sealed class FallbackFonts(IWorkspace workspace, ReadOnlyMemory<byte>? ofTheme)
{
    private static readonly string[] Marked = ["Bold", "Italic", "Oblique", "Condensed", "Light", "Thin", "Black", "Mono"];

    private readonly Lock _lock = new();
    private readonly Dictionary<Rune, ReadOnlyMemory<byte>?> _found = [];
    private readonly List<(FontCoverage Coverage, ReadOnlyMemory<byte> File)> _used = [];
    private readonly Lazy<FontCoverage?> _ofTheme = new(() => ofTheme is { } file ? FontCoverage.TryRead(file) : null);

    // A page may have thousands of characters that no font has: each file is read once, and only what it covers is kept.
    private List<(string Path, Lazy<FontCoverage?> Coverage)>? _onSystem;

    /// <summary>A font file that has a character; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Find(Rune character)
    {
        if (_ofTheme.Value?.Has(character) == true)
            return ofTheme;
        lock (_lock)
        {
            if (!_found.TryGetValue(character, out var file))
                _found.Add(character, file = Search(character));
            return file;
        }
    }

    private ReadOnlyMemory<byte>? Search(Rune character)
    {
        // Fonts that were used before are tried first: one fallback in a document looks calmer than three.
        foreach (var (coverage, file) in _used)
        {
            if (coverage.Has(character))
                return file;
        }

        _onSystem ??= OnSystem();
        foreach (var (path, coverage) in _onSystem)
        {
            if (coverage.Value is { } covered && covered.Has(character) && Read(path) is { } file)
            {
                _used.Add((covered, file));
                return file;
            }
        }

        return null;
    }

    private List<(string Path, Lazy<FontCoverage?> Coverage)> OnSystem() =>
    [
        .. workspace.FontFolders
            .Where(f => workspace.Probe(f) == PathKind.Folder)
            .SelectMany(workspace.FilesBelow)
            .Where(f => f.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => Marked.Count(m => f.Contains(m, StringComparison.OrdinalIgnoreCase)))
            .ThenBy(f => f, StringComparer.Ordinal)
            .Select(f => (f, new Lazy<FontCoverage?>(() => Read(f) is { } file ? FontCoverage.TryRead(file) : null))),
    ];

    private byte[]? Read(string path)
    {
        try
        {
            return workspace.ReadAll(path, FileKind.Font);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
