namespace ChecklistGen.Sources;

/// <summary>The endings of pages: what a folder is searched for. The only place that knows them.</summary>
public static class PageEndings
{
    /// <summary>All of them, in lower case.</summary>
    public static IReadOnlyList<string> All { get; } = [".md", ".mdx", ".markdown"];

    /// <summary>Whether a file is a page by its name.</summary>
    public static bool IsPage(string path) => All.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
