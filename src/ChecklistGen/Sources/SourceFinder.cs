using ChecklistGen.Files;
using ChecklistGen.Formats;

namespace ChecklistGen.Sources;

/// <summary>Finds the pages that the paths on the command line mean.</summary>
public static class SourceFinder
{
    /// <summary>
    /// A file stands for itself, a folder for all pages below it; each page once, folders in ordinal order.
    /// </summary>
    /// <exception cref="FileNotFoundException">A path leads to nothing.</exception>
    public static IReadOnlyList<string> Find(IWorkspace workspace, IEnumerable<string> paths)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Normalise))
            found.AddRange(PagesOf(workspace, path).Where(seen.Add));
        return found;
    }

    private static IEnumerable<string> PagesOf(IWorkspace workspace, string path) => workspace.Probe(path) switch
    {
        PathKind.File => [path],
        PathKind.Folder => workspace.FilesBelow(path).Where(PageFormats.IsPage).Order(StringComparer.Ordinal),
        _ => throw new FileNotFoundException($"`{path}` does not exist", path),
    };

    private static string Normalise(string path)
    {
        var normal = path.Replace(Path.DirectorySeparatorChar, '/');
        while (normal.StartsWith("./", StringComparison.Ordinal))
            normal = normal[2..];
        return normal.Length > 1 ? normal.TrimEnd('/') : normal.Length == 0 ? "." : normal;
    }
}
