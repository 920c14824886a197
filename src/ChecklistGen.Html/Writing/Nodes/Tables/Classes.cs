namespace ChecklistGen.Html.Writing.Nodes.Tables;

/// <summary>Lists of classes, as elements have them.</summary>
internal static class Classes
{
    /// <summary>The classes that there are, parted by blanks; null where there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> classes)
    {
        string? all = null;
        foreach (var one in classes)
            all = one is null ? all : all is null ? one : $"{all} {one}";
        return all;
    }
}
