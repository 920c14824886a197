using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Pdf.Signatures;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Signatures in words: who signed, when, and whether it is valid.</summary>
internal static class SignatureLines
{
    /// <summary>Writes two lines for each signature.</summary>
    public static void Write(ImmutableArray<PdfSignature> signatures, TextWriter output)
    {
        foreach (var signature in signatures)
        {
            output.WriteLine(Printable.Of($"  {signature.Field}: {Signer(signature)}, {Time(signature)}{Reason(signature)}"));
            output.WriteLine(Printable.Of($"    {Validity(signature)}; {Later(signature)}; {(signature.TrustProblem is { } problem ? $"not trusted: {problem}" : "trusted")}"));
        }
    }

    private static string Signer(PdfSignature signature) =>
        $"{(signature.Certifies ? "certified" : "signed")} by {(signature.Signer.Length > 0 ? signature.Signer : "somebody unknown")}";

    private static string Time(PdfSignature signature) => signature switch
    {
        { Timestamp: { } time } => $"{TimeOf(time)} by a timestamp",
        { Time: { } time } => $"{TimeOf(time)} by the signer's clock",
        _ => "at an unknown time",
    };

    private static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Reason(PdfSignature signature) => signature.Reason.Length > 0 ? $": {signature.Reason}" : "";

    private static string Validity(PdfSignature signature) => signature.Problem is { } problem ? $"NOT VALID: {problem}" : "valid";

    private static string Later(PdfSignature signature) => signature.Later switch
    {
        LaterChange.None => "covers the whole file",
        LaterChange.Signed => "signed again afterwards, not changed",
        LaterChange.FilledIn => "fields were filled in afterwards",
        _ => "CHANGED afterwards",
    };
}
