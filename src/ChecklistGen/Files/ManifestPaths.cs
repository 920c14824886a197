namespace ChecklistGen.Files;

/// <summary>Paths as manifests have them: from the folder of the manifest, with <c>/</c> between their parts.</summary>
internal static class ManifestPaths
{
    /// <summary>A path as the manifest of a folder has it.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>
    /// A manifest's path from where its folder is seen. What leads up from the folder is shortened, so that a person
    /// recognises the path: <c>out/../seeds/a.md</c> is <c>seeds/a.md</c>.
    /// </summary>
    public static string From(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in $"{(Path.IsPathRooted(path) ? "" : folder + "/")}{path}".Split('/'))
        {
            if (part == ".." && parts is [.., not ("" or "..")])
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
