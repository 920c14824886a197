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
    private List<string>? _files;

    /// <summary>A font file that has a character; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Find(Rune character)
    {
        if (ofTheme is { } own && FontCoverage.Has(own, character))
            return own;
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
        foreach (var known in _found.Values.OfType<ReadOnlyMemory<byte>>().Distinct())
        {
            if (FontCoverage.Has(known, character))
                return known;
        }

        _files ??= Files();
        foreach (var path in _files)
        {
            if (Read(path) is { } bytes && FontCoverage.Has(bytes, character))
                return bytes;
        }

        return null;
    }

    private List<string> Files() =>
    [
        .. workspace.FontFolders
            .Where(f => workspace.Probe(f) == PathKind.Folder)
            .SelectMany(workspace.FilesBelow)
            .Where(f => f.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => Marked.Count(m => f.Contains(m, StringComparison.OrdinalIgnoreCase)))
            .ThenBy(f => f, StringComparer.Ordinal),
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
