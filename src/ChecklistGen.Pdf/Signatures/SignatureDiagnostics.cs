using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>What can keep a PDF from being signed, or its signatures from being read (<c>CG038x</c>).</summary>
public static class SignatureDiagnostics
{
    /// <summary>A file that is not a PDF, is damaged, or is encrypted.</summary>
    public static DiagnosticRule NotSignable { get; } = new("CG0382", Severity.Error, "not-signable");

    /// <summary>A field that does not exist or can't be signed.</summary>
    public static DiagnosticRule NoSignatureField { get; } = new("CG0383", Severity.Error, "no-signature-field");

    /// <summary>A certificate that can't be opened: another kind of file, another password, no private key.</summary>
    public static DiagnosticRule UnreadableCertificate { get; } = new("CG0384", Severity.Error, "unreadable-certificate");

    /// <summary>A certificate that must not sign now: it has expired, or was issued for another purpose.</summary>
    public static DiagnosticRule UnsuitableCertificate { get; } = new("CG0385", Severity.Error, "unsuitable-certificate");

    /// <summary>No timestamp from the server that was named.</summary>
    public static DiagnosticRule NoTimestamp { get; } = new("CG0386", Severity.Error, "no-timestamp");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotSignable, NoSignatureField, UnreadableCertificate, UnsuitableCertificate, NoTimestamp];

    /// <summary>The finding for an address that gave no timestamp.</summary>
    /// <param name="address">The server's address.</param>
    /// <param name="reason">Why, as a phrase.</param>
    public static Diagnostic TimestampFailed(string address, string reason) =>
        new(NoTimestamp, new Location(address), $"there is no timestamp from it: {reason}") { Help = "name another server with `--timestamp`, or sign without one; nothing was written" };

    /// <summary>The finding for a certificate whose password nobody gave.</summary>
    /// <param name="path">The certificate's path.</param>
    /// <param name="variable">The environment variable that it can be put into.</param>
    public static Diagnostic PasswordMissing(string path, string variable) =>
        WrongCertificate(path, "it needs a password, and there is nobody to ask for it", $"put it into the environment variable `{variable}`, or into a file and name that with `--password-file`");

    /// <summary>The finding for a file of trusted certificates that has none.</summary>
    /// <param name="path">Its path.</param>
    public static Diagnostic NoRoots(string path) => WrongCertificate(path, "it has no certificates", "name a file with certificates that are trusted, as PEM or DER");

    internal static Diagnostic Unreadable(string path, string reason) =>
        new(NotSignable, new Location(path), reason) { Help = "name a PDF file as `generate` made it" };

    internal static Diagnostic WrongField(string path, string reason, string help) => new(NoSignatureField, new Location(path), reason) { Help = help };

    internal static Diagnostic WrongCertificate(string path, string reason, string help) => new(UnreadableCertificate, new Location(path), reason) { Help = help };

    internal static Diagnostic Unsuitable(string path, string reason, string help) => new(UnsuitableCertificate, new Location(path), reason) { Help = help };
}
