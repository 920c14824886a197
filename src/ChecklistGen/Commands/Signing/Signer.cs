using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Runs;

namespace ChecklistGen.Commands.Signing;

/// <summary>The options of <c>sign</c>.</summary>
public sealed record SignOptions
{
    /// <summary>The path of the PDF file.</summary>
    public required string File { get; init; }

    /// <summary>The path of the signed file; null appends the signature to the file itself.</summary>
    public string? Output { get; init; }

    /// <summary>The path of the certificate with its private key, a PKCS #12 file.</summary>
    public required string Certificate { get; init; }

    /// <summary>The path of a file whose first line is the certificate's password; null asks elsewhere.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The field to sign in; null takes the first that nobody has signed.</summary>
    public string? Field { get; init; }

    /// <summary>Why it is signed; null gives no reason.</summary>
    public string? Reason { get; init; }

    /// <summary>The address of a timestamp server; null asks none.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Whether nothing may be changed afterwards but form fields and further signatures.</summary>
    public bool Certify { get; init; }
}

/// <summary>Asks timestamp servers (RFC 3161, 3.4): the program's only network access.</summary>
public interface ITimestampServers
{
    /// <summary>Sends a request to a server and returns its response.</summary>
    /// <exception cref="TimestampException">There is none.</exception>
    byte[] Ask(string address, byte[] request);
}

/// <summary><c>sign</c>: signs a PDF file, in one of its fields.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="servers">Gives timestamps.</param>
/// <param name="askPassword">Asks a person for a password; returns null where there is nobody to ask.</param>
public sealed class Signer(IWorkspace workspace, ITimestampServers servers, Func<string, string?> askPassword)
{
    /// <summary>The environment variable that a password is taken from.</summary>
    public const string PasswordVariable = "CHECKLISTGEN_CERTIFICATE_PASSWORD";

    /// <summary>Signs; either the signed file is there afterwards, or nothing was written.</summary>
    public ExitCode Run(SignOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        var reading = options.File;
        try
        {
            var output = options.Output ?? options.File;
            if (FileDiagnostics.InTheWay(workspace, output, isReplaced: output == options.File) is { } problem)
            {
                tally.AddFatal(problem);
                return tally.ExitCode;
            }

            var file = workspace.ReadAll(options.File, FileKind.Form);
            reading = options.Certificate;
            var certificate = workspace.ReadAll(options.Certificate, FileKind.Certificate);
            reading = options.PasswordFile ?? options.Certificate;
            Sign(options, file, Open(options, certificate), output, tally, reporter);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile(reading, e));
        }

        return tally.ExitCode;
    }

    private void Sign(SignOptions options, byte[] file, Outcome<SigningCertificate> opened, string output, FindingTally tally, IRunReporter reporter)
    {
        using var certificate = opened.Value;
        if (certificate is null)
        {
            tally.AddFatal(opened.Diagnostics[0]);
            return;
        }

        try
        {
            var signed = PdfSigner.Sign(options.File, file, certificate, new SigningOptions
            {
                Time = workspace.Clock.GetUtcNow(),
                Field = options.Field,
                Reason = options.Reason,
                Certify = options.Certify,
                Timestamp = options.Timestamp is { } address ? request => servers.Ask(address, request) : null,
            });
            if (signed.Value is null)
                tally.AddFatal(signed.Diagnostics[0]);
            else
                Write(signed.Value, output, tally, reporter);
        }
        catch (TimestampException e)
        {
            tally.AddFatal(SignatureDiagnostics.TimestampFailed(options.Timestamp!, e.Message));
        }
    }

    private void Write(SignedPdf signed, string output, FindingTally tally, IRunReporter reporter)
    {
        try
        {
            workspace.WriteWhole(output, output + ".tmp", stream => stream.Write(signed.File));
            reporter.Written(output);
            reporter.Message($"`{signed.Field}` signed by {signed.Signer}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnwritableFile(output, e));
        }
    }

    // Never from the command line, which other users of the machine can see. Nobody is asked for a password that is not needed.
    private Outcome<SigningCertificate> Open(SignOptions options, byte[] certificate)
    {
        var now = workspace.Clock.GetUtcNow();
        var password = options.PasswordFile is { } file ? FirstLineOf(file)
            : workspace.Environment(PasswordVariable) is { } given ? given
            : SigningCertificate.NeedsPassword(certificate) ? askPassword($"Password of {options.Certificate}: ")
            : "";
        return password is null
            ? new Outcome<SigningCertificate>(null, [SignatureDiagnostics.PasswordMissing(options.Certificate, PasswordVariable)])
            : SigningCertificate.Open(options.Certificate, certificate, password, now);
    }

    private string FirstLineOf(string file) => Encoding.UTF8.GetString(workspace.ReadAll(file, FileKind.Certificate)).Split('\n')[0].TrimEnd('\r').TrimStart('\uFEFF');
}
