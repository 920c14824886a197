using ChecklistGen.Diagnostics;

namespace ChecklistGen.Changes;

/// <summary>What can be wrong when versions are compared (<c>CG036x</c>).</summary>
public static class ChangeDiagnostics
{
    /// <summary>A page can't be compared with a folder.</summary>
    public static DiagnosticRule FileAgainstFolder { get; } = new("CG0361", Severity.Error, "file-against-folder");
}
