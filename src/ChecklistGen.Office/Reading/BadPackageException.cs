using ChecklistGen.Diagnostics;

namespace ChecklistGen.Office.Reading;

/// <summary>
/// Says what is wrong with a file from outside, from wherever it was noticed up to where the reading began; there it
/// becomes a diagnostic.
/// </summary>
internal sealed class BadPackageException(DiagnosticRule rule, string message, string? help = OfficeDiagnostics.AskForAFreshCopy) : Exception(message)
{
    public DiagnosticRule Rule => rule;

    public string? Help => help;

    /// <summary>The file is damaged.</summary>
    public static BadPackageException Broken(string message) => new(OfficeDiagnostics.BrokenFile, message);

    /// <summary>The file is more than is safe to read.</summary>
    public static BadPackageException Unsafe(string message) => new(OfficeDiagnostics.UnsafeFile, message);
}
