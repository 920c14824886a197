namespace ChecklistGen.Files;

/// <summary>Paths as the pipeline has them: with <c>/</c> between their parts and none at the end, on Windows too.</summary>
public static class FilePath
{
    /// <summary>A path as a person typed it: <c>.\out\</c> is <c>./out</c>.</summary>
    public static string Of(string typed) => Of(typed, Path.DirectorySeparatorChar);

    internal static string Of(string typed, char separator)
    {
        var path = typed.Replace(separator, '/');
        while (Path.TrimEndingDirectorySeparator(path) is var shorter && shorter.Length < path.Length)
            path = shorter;
        return path;
    }

    /// <summary>A path below a folder, from there: what documents call a file, without the machine's folders.</summary>
    internal static string Below(string folder, string path) =>
        path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) ? path[(folder.TrimEnd('/').Length + 1)..] : path;

    /// <summary>A file's own name.</summary>
    internal static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The folder that a file is in; <c>.</c> for a name alone.</summary>
    internal static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
}
