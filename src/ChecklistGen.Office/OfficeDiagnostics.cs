using ChecklistGen.Diagnostics;

namespace ChecklistGen.Office;

/// <summary>What can be wrong with an Office file before its content is read.</summary>
public static class OfficeDiagnostics
{
    /// <summary>The help for files that can't be read whatever the reader does.</summary>
    internal const string AskForAFreshCopy = "open the file in the program it was made with, save it under a new name, and give that";

    /// <summary>A file is of another kind than its name or its place says.</summary>
    public static DiagnosticRule OtherKindOfFile { get; } = new("CG0340", Severity.Error, "other-kind-of-file");

    /// <summary>A file is damaged.</summary>
    public static DiagnosticRule BrokenFile { get; } = new("CG0341", Severity.Error, "broken-office-file");

    /// <summary>A file has what no file that people exchange should have: it is a bomb, or carries programs.</summary>
    public static DiagnosticRule UnsafeFile { get; } = new("CG0342", Severity.Error, "unsafe-office-file");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [OtherKindOfFile, BrokenFile, UnsafeFile];
}
