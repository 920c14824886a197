using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Runs;

namespace ChecklistGen.Commands.Signing;

/// <summary>Reads the signatures of PDF files.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="trust">Whose certificates are trusted.</param>
internal sealed class SignatureFinder(IWorkspace workspace, SignatureTrust trust)
{
    private readonly PdfSignatureReader _reader = new(trust);

    /// <summary>A finder that trusts the certificates in a file, or where none is named the system's; null, with the reason reported, where it has none.</summary>
    public static SignatureFinder? TrustingThoseIn(string? file, IWorkspace workspace, FindingTally tally)
    {
        var now = workspace.Clock.GetUtcNow();
        if (file is null)
            return new SignatureFinder(workspace, SignatureTrust.InSystem(now));
        try
        {
            if (SignatureTrust.In(workspace.ReadAll(file, FileKind.Certificate), now) is { } trust)
                return new SignatureFinder(workspace, trust);
            tally.AddFatal(SignatureDiagnostics.NoRoots(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile(file, e));
        }

        return null;
    }

    /// <summary>Whether a file is a PDF by its name.</summary>
    public static bool IsPdf(string path) => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>The signatures of a file that is a PDF by its name; null for another file, for one that nobody has signed, and for one that can't be read.</summary>
    public PdfSignatures? Of(string path) => IsPdf(path) && _reader.Read(path, workspace.ReadAll(path, FileKind.Form)).Value is { All.IsEmpty: false } found ? found : null;

    /// <summary>The signatures of a file, or why they can't be read.</summary>
    public Outcome<PdfSignatures> Read(string path) => _reader.Read(path, workspace.ReadAll(path, FileKind.Form));
}
