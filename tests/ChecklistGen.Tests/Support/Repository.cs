namespace ChecklistGen.Tests.Support;

/// <summary>The checkout in which the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder of material beside the checkout, which is never committed; null if it is missing.</summary>
    public static string? Shared(string name)
    {
        var path = Path.Combine(Root, "..", "shared", name);
        return Path.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChecklistGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside a checkout");
        return folder;
    }
}
