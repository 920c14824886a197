using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>Whose certificates are trusted: those that lead to one of the roots. Nothing is downloaded: no issuers, and no lists of certificates that were revoked.</summary>
public sealed class SignatureTrust
{
    private const string NotValidThen = "the certificate was not valid at that time, or is not any more";

    private readonly ImmutableArray<X509Certificate2> _roots;
    private readonly DateTimeOffset _now;

    private SignatureTrust(ImmutableArray<X509Certificate2> roots, DateTimeOffset now) => (_roots, _now) = (roots, now);

    /// <summary>Trusts the system's roots.</summary>
    /// <param name="now">The time at which certificates must be valid where no timestamp says another.</param>
    public static SignatureTrust InSystem(DateTimeOffset now) => new([], now);

    /// <summary>Trusts the certificates of a file and nobody else; null where it has none.</summary>
    /// <param name="file">The file: certificates as PEM, or one as DER.</param>
    /// <param name="now">The time at which certificates must be valid where no timestamp says another.</param>
    public static SignatureTrust? In(byte[] file, DateTimeOffset now)
    {
        try
        {
            var certificates = new X509Certificate2Collection();
            if (file.AsSpan().IndexOf("-----BEGIN"u8) >= 0)
                certificates.ImportFromPem(System.Text.Encoding.Latin1.GetString(file));
            else
                certificates.Add(X509CertificateLoader.LoadCertificate(file));
            return certificates.Count > 0 ? new SignatureTrust([.. certificates], now) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Why a certificate is not trusted, as a phrase; null where it is.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="others">Certificates that came with it, among which its issuers are looked for.</param>
    /// <param name="time">When it must have been valid; null for now.</param>
    internal string? ProblemWith(X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset? time)
    {
        var at = (time ?? _now).LocalDateTime;
        if (_roots.Any(r => r.RawData.AsSpan().SequenceEqual(certificate.RawData)))
            return at < certificate.NotBefore || at > certificate.NotAfter ? NotValidThen : null;
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at;
        chain.ChainPolicy.ExtraStore.AddRange(others);
        if (!_roots.IsEmpty)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(_roots.ToArray());
        }

        if (chain.Build(certificate))
            return null;
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, s) => all | s.Status);
        return status switch
        {
            _ when status.HasFlag(X509ChainStatusFlags.NotTimeValid) => NotValidThen,
            _ when (status & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != X509ChainStatusFlags.NoError => _roots.IsEmpty
                ? "the certificate leads to none of the system's roots"
                : "the certificate leads to none of the trusted ones",
            _ => $"the certificate can't be relied on ({status})",
        };
    }
}
