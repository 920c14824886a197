using ChecklistGen.Files;

namespace ChecklistGen.Settings;

/// <summary>Paths in configuration files, and where those files are found.</summary>
internal static class ConfigurationPaths
{
    /// <summary>A path that a file names, from where the file lies.</summary>
    public static string Resolve(string file, string path) =>
        Path.IsPathRooted(path) || FolderOf(file) == "." ? path : $"{FolderOf(file)}/{path}";

    /// <summary>The configuration beside the input: in a folder or beside it, else beside a file; null where there is none.</summary>
    public static string? FindBeside(IWorkspace workspace, IEnumerable<string> paths) => paths
        .Select(p => p.TrimEnd('/'))
        .SelectMany(p => new[] { $"{p}/{RunConfiguration.FileName}", Resolve(p, RunConfiguration.FileName) })
        .FirstOrDefault(p => workspace.Probe(p) == PathKind.File);

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
}
