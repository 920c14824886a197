namespace ChecklistGen.Files;

/// <summary>Paths as the pipeline has them: with <c>/</c> between their parts and none behind them, on Windows too.</summary>
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
}
