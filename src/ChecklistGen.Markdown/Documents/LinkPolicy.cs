using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents;

/// <summary>Which links a document may hold: texts come from strangers, and a click must not run or open anything local.</summary>
internal static class LinkPolicy
{
    public static bool IsSafe(string target, IReadOnlySet<string> files) =>
        files.Contains(target) || (target.StartsWith('#') ? target.Length > 1 : Link.IsAddress(target));
}
