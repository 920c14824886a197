using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Signatures;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf.Signatures;

/// <summary>Files to sign, and signing them.</summary>
internal static class Signed
{
    public static readonly DateTimeOffset Time = new(2026, 11, 27, 10, 15, 0, TimeSpan.Zero);

    /// <summary>A file with fields for three parties, and a field to fill in if it is fillable.</summary>
    public static byte[] File(bool compact = true, bool fillable = false)
    {
        var rows = ((string[])["customer", "provider", "auditor"]).Select(p => Row(Cell(p), Cell(new InputField(InputKind.Signature, $"sign-off/{p}", $"Signature of the {p}"))));
        var table = Table(2, [Header("Party", "Signature"), .. rows]) with { Style = TableStyle.SignOff };
        return PdfMaker.Make(
            Document(P(T("Owner: "), new InputField(InputKind.Text, "owner", "Owner")), table), new PdfOptions { Compact = compact, Fillable = fillable }).Bytes;
    }

    public static SigningCertificate Certificate(byte[] pkcs12) => SigningCertificate.Open("me.p12", pkcs12, TestCertificates.Password, Time).Value!;

    /// <summary>Signs with a person's certificate.</summary>
    public static byte[] By(byte[] file, string name, SigningOptions? options = null, bool isElliptic = true)
    {
        using var certificate = Certificate(TestCertificates.Person(name, isElliptic));
        var signed = PdfSigner.Sign("x.pdf", file, certificate, options ?? new SigningOptions { Time = Time });
        Assert.Empty(signed.Diagnostics);
        return signed.Value!.File;
    }

    /// <summary>The signatures of a file, checked with the test's root.</summary>
    public static PdfSignatures Read(byte[] file, DateTimeOffset? now = null)
    {
        var read = new PdfSignatureReader(SignatureTrust.In(TestCertificates.Root, now ?? Time)!).Read("x.pdf", file);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
