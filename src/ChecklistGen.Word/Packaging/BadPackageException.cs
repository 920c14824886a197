using ChecklistGen.Diagnostics;

namespace ChecklistGen.Word.Packaging;

/// <summary>
/// Says what is wrong with somebody else's file, from wherever it was noticed up to where the reading began; there it
/// becomes a diagnostic.
/// </summary>
internal sealed class BadPackageException(DiagnosticRule rule, string message, string? help = null) : Exception(message)
{
    public DiagnosticRule Rule => rule;

    public string? Help => help;
}
