using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>Makes the signature itself: CMS signed data as PAdES baseline B has it (ETSI EN 319 142-1, 6; EN 319 122-1), with a timestamp as B-T has it.</summary>
internal static class SignedDataMaker
{
    /// <summary>The signing certificate's hash, which keeps anybody from replacing it (RFC 5035).</summary>
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    /// <summary>A timestamp over the signature (RFC 3161, appendix A).</summary>
    public const string SignatureTimestamp = "1.2.840.113549.1.9.16.2.14";

    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>Signs.</summary>
    /// <param name="content">What is signed.</param>
    /// <param name="certificate">Who signs.</param>
    /// <param name="timestamp">Asks a server for a timestamp: takes a request and returns the response; null for none.</param>
    /// <exception cref="TimestampException">The server's response is no timestamp.</exception>
    public static byte[] Sign(byte[] content, SigningCertificate certificate, Func<byte[], byte[]>? timestamp)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);

        // Building a chain could fetch issuers from the network: those of the file are added instead. No signing time: PAdES
        // has it in the signature's dictionary.
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate.Signer)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(certificate.Issuers.ToArray());
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2, HashAttribute([certificate.Signer, .. certificate.Issuers])));
        cms.ComputeSignature(signer, silent: true);
        if (timestamp is not null)
            AddTimestamp(cms.SignerInfos[0], timestamp);
        return cms.Encode();
    }

    /// <summary>The value of the attribute with the hashes of certificates: the signer's, and those of issuers that come with it.</summary>
    public static byte[] HashAttribute(params IEnumerable<X509Certificate2> certificates)
    {
        // SigningCertificateV2 ::= { certs { ESSCertIDv2 { certHash } … } }; the default algorithm, SHA-256, is left out.
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            foreach (var certificate in certificates)
            {
                using (writer.PushSequence())
                    writer.WriteOctetString(SHA256.HashData(certificate.RawData));
            }
        }

        return writer.Encode();
    }

    private static void AddTimestamp(SignerInfo signature, Func<byte[], byte[]> ask)
    {
        // The number ties the response to this request.
        var request = Rfc3161TimestampRequest.CreateFromSignerInfo(signature, HashAlgorithmName.SHA256, requestSignerCertificates: true, nonce: RandomNumberGenerator.GetBytes(8));
        try
        {
            var token = request.ProcessResponse(ask(request.Encode()), out _);
            if (!token.VerifySignatureForSignerInfo(signature, out _))
                throw new TimestampException("its signature is not valid");
            signature.AddUnsignedAttribute(new AsnEncodedData(SignatureTimestamp, token.AsSignedCms().Encode()));
        }
        catch (CryptographicException e)
        {
            throw new TimestampException($"its response is no timestamp for this signature ({e.Message.TrimEnd('.')})");
        }
    }
}

/// <summary>A server gave no timestamp.</summary>
/// <param name="reason">Why, as a phrase.</param>
public sealed class TimestampException(string reason) : Exception(reason);
