using System.Formats.Asn1;
using System.Security.Cryptography.Pkcs;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>
/// Checks what nothing in CMS signed data vouches for, and the platform doesn't look at: versions and algorithms around the
/// signature (RFC 5652, 5.1 and 5.3). Somebody who changed them has changed the file.
/// </summary>
internal static class SignedDataShape
{
    private const string SignedData = "1.2.840.113549.1.7.2";
    private const string Data = "1.2.840.113549.1.7.1";
    private static readonly Asn1Tag Explicit = new(TagClass.ContextSpecific, 0);

    /// <summary>Whether all of it is as it must be for one signer, who signed what is not in it.</summary>
    /// <param name="encoded">The signed data.</param>
    /// <param name="signer">The signer.</param>
    public static bool IsAsItShould(byte[] encoded, SignerInfo signer)
    {
        try
        {
            var contentInfo = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
            if (contentInfo.ReadObjectIdentifier() != SignedData)
                return false;
            var data = contentInfo.ReadSequence(Explicit).ReadSequence();
            return data.ReadInteger() == signer.Version
                && IsAlgorithm(data.ReadSetOf().ReadSequence(), signer.DigestAlgorithm.Value)
                && data.ReadSequence() is { } content && content.ReadObjectIdentifier() == Data && !content.HasData
                && IsSigner(SignerOf(data), signer);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    // After certificates and lists of revoked ones.
    private static AsnReader SignerOf(AsnReader data)
    {
        while (data.PeekTag().TagClass == TagClass.ContextSpecific)
            data.ReadEncodedValue();
        return data.ReadSetOf().ReadSequence();
    }

    private static bool IsSigner(AsnReader info, SignerInfo signer)
    {
        if (info.ReadInteger() != signer.Version)
            return false;
        info.ReadEncodedValue(); // who: found among the certificates
        return IsAlgorithm(info.ReadSequence(), signer.DigestAlgorithm.Value)
            && info.PeekTag().TagClass == TagClass.ContextSpecific && info.ReadEncodedValue().Length > 0
            && IsAlgorithm(info.ReadSequence(), signer.SignatureAlgorithm.Value, mayHaveParameters: true);
    }

    // Hashes have no parameters, or NULL.
    private static bool IsAlgorithm(AsnReader algorithm, string? oid, bool mayHaveParameters = false)
    {
        if (algorithm.ReadObjectIdentifier() != oid)
            return false;
        if (algorithm.HasData && (!mayHaveParameters || algorithm.PeekTag().HasSameClassAndValue(Asn1Tag.Null)))
            algorithm.ReadNull();
        return mayHaveParameters || !algorithm.HasData;
    }
}
