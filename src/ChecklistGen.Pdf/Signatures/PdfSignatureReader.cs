using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pdf.Signatures.Reading;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>The signatures of a file.</summary>
/// <param name="All">Those that are there, in the form's order.</param>
/// <param name="Unsigned">The names of the fields that nobody has signed.</param>
/// <param name="FirstLength">How long the file was before the first signature, in bytes; 0 for one that nobody has signed.</param>
public sealed record PdfSignatures(ImmutableArray<PdfSignature> All, ImmutableArray<string> Unsigned, long FirstLength)
{
    /// <summary>What was done to the file since the last signature; nothing where there is none.</summary>
    public LaterChange SinceLast => All.IsEmpty ? LaterChange.None : All.Min(s => s.Later);
}

/// <summary>Reads the signatures of PDF files and checks each: PAdES, and those of Acrobat's older kind. Nothing is downloaded.</summary>
/// <param name="trust">Whose certificates are trusted.</param>
public sealed class PdfSignatureReader(SignatureTrust trust)
{
    /// <summary>Reads a file; no value where it is damaged or encrypted, which is then the finding.</summary>
    /// <param name="path">The file's path, for findings.</param>
    /// <param name="file">Its bytes.</param>
    public Outcome<PdfSignatures> Read(string path, byte[] file)
    {
        try
        {
            var source = SignableFile.Open(file);
            var fields = SignatureField.AllIn(source);
            var signed = fields.FindAll(f => f.Signature is not null);
            return new Outcome<PdfSignatures>(
                new PdfSignatures([.. signed.Select(f => Check(source, f))], [.. fields.Except(signed).Select(f => f.Name)], FirstLength(source, signed)),
                []);
        }
        catch (PdfSyntaxException e)
        {
            return new Outcome<PdfSignatures>(null, [SignatureDiagnostics.Unreadable(path, e.Message)]);
        }
    }

    // The time in a signature's dictionary (ISO 32000-1, 7.9.4): D:20261127101500Z, or +01'00' for Z.
    private static DateTimeOffset? TimeOf(string? text)
    {
        var digits = (text ?? "").Replace("D:", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("Z", "+0000", StringComparison.Ordinal);
        if (digits.Length >= 19)
            digits = digits[..19].Insert(17, ":");
        return DateTimeOffset.TryParseExact(digits, ["yyyyMMddHHmmsszzz", "yyyyMMddHHmmss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    // The newest cross-references before the first signature end the file as it was then.
    private static long FirstLength(PdfSource source, List<SignatureField> signed)
    {
        var first = signed.Select(f => SignedRange.Of(source.File, f.Signature!)?.Start).Min() ?? 0;
        if (first == 0 || source.Before(first) is not { } before)
            return 0;
        var start = before.Sections.Max(s => s.Start);
        var end = source.File.AsSpan(start).IndexOf("%%EOF"u8);
        if (end < 0)
            return 0;
        var at = start + end + "%%EOF".Length;
        return at < source.File.Length && source.File[at] == '\n' ? at + 1 : at;
    }

    private PdfSignature Check(PdfSource source, SignatureField field)
    {
        var signature = field.Signature!;
        var permission = PermissionOf(source, signature);
        var stated = new PdfSignature
        {
            Field = field.Name,
            Signer = (source.Follow(signature["Name"]) as PdfString)?.Text ?? "",
            Time = TimeOf((source.Follow(signature["M"]) as PdfString)?.Text),
            Reason = (source.Follow(signature["Reason"]) as PdfString)?.Text ?? "",
            Certifies = permission is not null,
        };
        if (SignedRange.Of(source.File, signature) is not { } range)
            return stated with { Problem = "it does not say which part of the file it covers", Later = LaterChange.Changed, TrustProblem = "nobody knows who signed" };
        var later = LaterChanges.After(source, range.FileEnd);
        return SignedDataChecker.Check(stated, signature.Name("SubFilter") ?? "", range, trust) with
        {
            // Some allow nothing at all.
            Later = permission == 1 && later != LaterChange.None ? LaterChange.Changed : later,
        };
    }

    private static int? PermissionOf(PdfSource source, PdfDictionary signature) => (source.Array(signature["Reference"]) ?? [])
        .Select(source.Dictionary)
        .Where(r => r?.Name("TransformMethod") == "DocMDP")
        .Select(r => source.Dictionary(r!["TransformParams"])?.Integer("P") ?? 2)
        .Cast<int?>()
        .FirstOrDefault();
}

/// <summary>The bytes that a signature covers.</summary>
/// <param name="File">The file.</param>
/// <param name="Contents">The signature.</param>
/// <param name="Start">Where the signature begins, with its delimiter.</param>
/// <param name="End">Where it ends, with its delimiter.</param>
/// <param name="FileEnd">Where what is covered ends.</param>
internal sealed record SignedRange(byte[] File, byte[] Contents, int Start, int End, int FileEnd)
{
    /// <summary>What is covered.</summary>
    public byte[] Signed => [.. File.AsSpan(0, Start), .. File.AsSpan(End, FileEnd - End)];

    /// <summary>The digits of the signature as they are in the file.</summary>
    public ReadOnlySpan<byte> Digits => File.AsSpan(Start + 1, End - Start - 2);

    /// <summary>What a signature covers; null where that is not everything up to some point but the signature itself (ISO 19005-3, 6.4.3).</summary>
    public static SignedRange? Of(byte[] file, PdfDictionary signature)
    {
        if (signature["Contents"] is not PdfString contents || signature["ByteRange"] is not PdfArray { Count: 4 } array)
            return null;
        int[] numbers = [.. array.Select(n => (n as PdfNumber)?.Integer ?? -1)];
        return numbers is [0, var start, var end, >= 0 and var rest]
            && start == contents.Start && end == contents.End && end <= file.Length && rest <= file.Length - end && file[start] == '<'
            ? new SignedRange(file, contents.Bytes, start, end, end + rest)
            : null;
    }
}
