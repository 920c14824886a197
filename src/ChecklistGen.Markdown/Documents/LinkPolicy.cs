namespace ChecklistGen.Markdown.Documents;

/// <summary>Which links a document may hold: texts come from strangers, and a click must not run or open anything local.</summary>
internal static class LinkPolicy
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static bool IsSafe(string target, IReadOnlySet<string> files) =>
        files.Contains(target) || (target.StartsWith('#')
            ? target.Length > 1
            : Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal));
}
