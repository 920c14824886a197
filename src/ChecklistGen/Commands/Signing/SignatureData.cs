using System.Globalization;
using ChecklistGen.Pdf.Signatures;

namespace ChecklistGen.Commands.Signing;

/// <summary>A signature as <c>verify --json</c> and <c>status --json</c> print it.</summary>
internal sealed record SignatureData
{
    public required string Field { get; init; }

    public required string Signer { get; init; }

    public required string Time { get; init; }

    public required string Timestamp { get; init; }

    public required string Reason { get; init; }

    public required bool Certifies { get; init; }

    public required bool Valid { get; init; }

    public required string Problem { get; init; }

    public required string Later { get; init; }

    public required bool Trusted { get; init; }

    public required string TrustProblem { get; init; }

    public static SignatureData Of(PdfSignature signature) => new()
    {
        Field = signature.Field,
        Signer = signature.Signer,
        Time = TimeOf(signature.Time),
        Timestamp = TimeOf(signature.Timestamp),
        Reason = signature.Reason,
        Certifies = signature.Certifies,
        Valid = signature.Problem is null,
        Problem = signature.Problem ?? "",
        Later = signature.Later switch
        {
            LaterChange.None => "nothing",
            LaterChange.Signed => "signed",
            LaterChange.FilledIn => "filled in",
            _ => "changed",
        },
        Trusted = signature.TrustProblem is null,
        TrustProblem = signature.TrustProblem ?? "",
    };

    private static string TimeOf(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
