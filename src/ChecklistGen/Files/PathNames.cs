namespace ChecklistGen.Files;

/// <summary>Parts of paths, whose separator is <c>/</c> on every machine.</summary>
internal static class PathNames
{
    /// <summary>A path below a folder, from there: what documents call a file, without the machine's folders.</summary>
    public static string Below(string folder, string path) =>
        path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) ? path[(folder.TrimEnd('/').Length + 1)..] : path;

    /// <summary>A file's own name.</summary>
    public static string OfFile(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The folder that a file is in; <c>.</c> for a name alone.</summary>
    public static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
}
