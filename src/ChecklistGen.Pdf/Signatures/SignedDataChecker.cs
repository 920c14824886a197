using System.Buffers;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>Checks the signature itself: CMS signed data, or a timestamp over the whole file.</summary>
internal static class SignedDataChecker
{
    private static readonly SearchValues<byte> UpperCase = SearchValues.Create("0123456789ABCDEF"u8);
    private static readonly SearchValues<byte> LowerCase = SearchValues.Create("0123456789abcdef"u8);

    private const string MessageDigest = "1.2.840.113549.1.9.4";
    private const string ChangedSince = "the file was changed after it was signed";
    private const string Malformed = "the signature is damaged";

    private const string Sha1 = "1.3.14.3.2.26";

    private static readonly Dictionary<string, HashAlgorithmName> Digests = new(StringComparer.Ordinal)
    {
        [Sha1] = HashAlgorithmName.SHA1,
        ["2.16.840.1.101.3.4.2.1"] = HashAlgorithmName.SHA256,
        ["2.16.840.1.101.3.4.2.2"] = HashAlgorithmName.SHA384,
        ["2.16.840.1.101.3.4.2.3"] = HashAlgorithmName.SHA512,
        ["2.16.840.1.101.3.4.2.8"] = HashAlgorithmName.SHA3_256,
        ["2.16.840.1.101.3.4.2.9"] = HashAlgorithmName.SHA3_384,
        ["2.16.840.1.101.3.4.2.10"] = HashAlgorithmName.SHA3_512,
    };

    /// <summary>The signature with who signed, and what is wrong.</summary>
    /// <param name="stated">What its dictionary says.</param>
    /// <param name="kind">Its kind (ISO 32000-2, table 255, SubFilter).</param>
    /// <param name="range">What it covers.</param>
    /// <param name="trust">Who is trusted.</param>
    public static PdfSignature Check(PdfSignature stated, string kind, SignedRange range, SignatureTrust trust)
    {
        if (Unpadded(range) is not { } data)
            return Failed(stated, Malformed);
        try
        {
            return kind switch
            {
                "ETSI.CAdES.detached" => CheckSignature(stated, data, range, trust, needsHash: true),
                "adbe.pkcs7.detached" => CheckSignature(stated, data, range, trust, needsHash: false),
                "ETSI.RFC3161" => CheckTimestamp(stated, data, range, trust),
                _ => Failed(stated, $"it is of a kind that can't be checked (`{kind}`)"),
            };
        }
        catch (CryptographicException)
        {
            return Failed(stated, Malformed);
        }
    }

    private static PdfSignature Failed(PdfSignature stated, string problem) => stated with { Problem = problem, TrustProblem = "nobody knows who signed" };

    // Only zeros may follow, and there is nothing but digits, all of one kind: else somebody has changed what no signature can cover.
    private static byte[]? Unpadded(SignedRange range)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(range.Contents, AsnEncodingRules.BER, out _, out _, out var length);
            var isOdd = range.Digits.ContainsAnyExcept(UpperCase) && range.Digits.ContainsAnyExcept(LowerCase);
            return isOdd || range.Contents.AsSpan(length).ContainsAnyExcept((byte)0) ? null : range.Contents[..length];
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static PdfSignature CheckSignature(PdfSignature stated, byte[] data, SignedRange range, SignatureTrust trust, bool needsHash)
    {
        var content = range.Signed;
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(data);
        if (cms.SignerInfos is not [{ Certificate: { } certificate } signer])
            return Failed(stated, "it does not say who signed");
        var signed = stated with { Signer = SigningCertificate.NameOf(certificate) };
        var problem = ProblemWith(cms, signer, certificate, content, needsHash) ?? (needsHash && !SignedDataShape.IsAsItShould(data, signer) ? Malformed : null);
        var timestamp = TimestampOf(signer, out var hasOne);
        return signed with
        {
            Timestamp = timestamp,
            Problem = problem ?? (hasOne && timestamp is null ? "its timestamp is not valid" : null),
            // Two files with the same SHA-1 can be made for a few thousand euros.
            TrustProblem = signer.DigestAlgorithm.Value == Sha1 ? "it is made with SHA-1, which proves little" : trust.ProblemWith(certificate, cms.Certificates, timestamp),
        };
    }

    private static string? ProblemWith(SignedCms cms, SignerInfo signer, X509Certificate2 certificate, byte[] content, bool needsHash)
    {
        if (!Digests.TryGetValue(signer.DigestAlgorithm.Value ?? "", out var digest))
            return $"it is made with {signer.DigestAlgorithm.FriendlyName ?? signer.DigestAlgorithm.Value}, which is not supported";
        if (AttributeOf(signer.SignedAttributes, MessageDigest) is not Pkcs9MessageDigest stated)
            return Malformed;
        if (!stated.MessageDigest.AsSpan().SequenceEqual(CryptographicOperations.HashData(digest, content)))
            return ChangedSince;
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            return "it was not made with the certificate's key";
        }

        return AttributeOf(signer.SignedAttributes, SignedDataMaker.SigningCertificateV2) is { } hashes
            ? ProblemWith(HashesIn(hashes.RawData), certificate, cms.Certificates)
            : needsHash ? "it does not say which certificate signed" : null;
    }

    // The first is the signer's. Where issuers follow, no other certificates may come with the signature (RFC 5035, 5.4.1.1).
    private static string? ProblemWith(List<byte[]?> hashes, X509Certificate2 certificate, X509Certificate2Collection all)
    {
        if (hashes is not [var first, ..])
            return Malformed;
        if (first is not null && !first.AsSpan().SequenceEqual(SHA256.HashData(certificate.RawData)))
            return "the certificate is not the one that signed";
        return hashes.Count == 1 || hashes.Contains(null) || all.All(c => hashes.Exists(h => h.AsSpan().SequenceEqual(SHA256.HashData(c.RawData)))) ? null : Malformed;
    }

    // Null for a hash by another algorithm than SHA-256, the default: that is not compared.
    private static List<byte[]?> HashesIn(byte[] attribute)
    {
        var hashes = new List<byte[]?>();
        try
        {
            var certificates = new AsnReader(attribute, AsnEncodingRules.BER).ReadSequence().ReadSequence();
            while (certificates.HasData)
            {
                var certificate = certificates.ReadSequence();
                hashes.Add(certificate.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString) ? certificate.ReadOctetString() : null);
            }
        }
        catch (AsnContentException)
        {
            return [];
        }

        return hashes;
    }

    private static AsnEncodedData? AttributeOf(CryptographicAttributeObjectCollection attributes, string oid) =>
        attributes.Cast<CryptographicAttributeObject>().FirstOrDefault(a => a.Oid.Value == oid) is { Values: [var value, ..] } ? value : null;

    private static DateTimeOffset? TimestampOf(SignerInfo signer, out bool hasOne)
    {
        var attribute = AttributeOf(signer.UnsignedAttributes, SignedDataMaker.SignatureTimestamp);
        hasOne = attribute is not null;
        return attribute is not null && Rfc3161TimestampToken.TryDecode(attribute.RawData, out var token, out _) && token.VerifySignatureForSignerInfo(signer, out _)
            ? token.TokenInfo.Timestamp
            : null;
    }

    private static PdfSignature CheckTimestamp(PdfSignature stated, byte[] data, SignedRange range, SignatureTrust trust)
    {
        if (!Rfc3161TimestampToken.TryDecode(data, out var token, out _))
            return Failed(stated, Malformed);
        var isValid = token.VerifySignatureForData(range.Signed, out var certificate);
        return certificate is null
            ? Failed(stated, isValid ? "it does not say who signed" : ChangedSince)
            : stated with
            {
                Signer = SigningCertificate.NameOf(certificate),
                Timestamp = token.TokenInfo.Timestamp,
                Problem = isValid ? null : ChangedSince,
                TrustProblem = trust.ProblemWith(certificate, token.AsSignedCms().Certificates, token.TokenInfo.Timestamp),
            };
    }
}
