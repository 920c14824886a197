using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>A person's certificate with its private key, out of a PKCS #12 file (RFC 7292), which usually ends in <c>.p12</c> or <c>.pfx</c>.</summary>
public sealed class SigningCertificate : IDisposable
{
    // Any of these may sign documents: any purpose, mail (RFC 5280), documents (RFC 9336, Microsoft, Adobe), logging in, for cards that have one certificate.
    private static readonly string[] Purposes =
    [
        "2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36", "1.3.6.1.4.1.311.10.3.12", "1.2.840.113583.1.1.5", "1.3.6.1.5.5.7.3.2",
    ];

    private SigningCertificate(X509Certificate2 signer, ImmutableArray<X509Certificate2> issuers) => (Signer, Issuers) = (signer, issuers);

    /// <summary>The certificate that signs.</summary>
    internal X509Certificate2 Signer { get; }

    /// <summary>The other certificates in the file.</summary>
    internal ImmutableArray<X509Certificate2> Issuers { get; }

    /// <summary>The name of the person or organisation.</summary>
    internal string Name => NameOf(Signer);

    /// <summary>Opens a file. No value where it can't be opened or must not sign, which is then the finding.</summary>
    /// <param name="path">The file's path, for findings.</param>
    /// <param name="pkcs12">Its bytes.</param>
    /// <param name="password">Its password; empty for none.</param>
    /// <param name="now">The time of signing.</param>
    public static Outcome<SigningCertificate> Open(string path, byte[] pkcs12, string password, DateTimeOffset now)
    {
        X509Certificate2Collection certificates;
        try
        {
            var file = Pkcs12Info.Decode(pkcs12, out _, skipCopy: true);
            if (file.IntegrityMode == Pkcs12IntegrityMode.Password && !file.VerifyMac(password))
                return Failed(SignatureDiagnostics.WrongCertificate(path, "the password is not the certificate's", "type it again, or put it into a file and name that with `--password-file`"));
            // In memory only, where the system can: no key is left in a store.
            var storage = OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;
            certificates = X509CertificateLoader.LoadPkcs12Collection(pkcs12, password, storage);
        }
        catch (CryptographicException)
        {
            return Failed(SignatureDiagnostics.WrongCertificate(path, "it is not a PKCS #12 file with a certificate", "name a `.p12` or `.pfx` file, which has the certificate and its private key"));
        }

        // Others in it are issuers; none of them has a key.
        if (certificates.FirstOrDefault(c => c.HasPrivateKey) is not { } signer)
            return Failed(SignatureDiagnostics.WrongCertificate(path, "it has no private key, without which nothing can be signed", "export the certificate again, together with its private key"));
        return ProblemWith(path, signer, now) is { } problem
            ? Failed(problem)
            : new Outcome<SigningCertificate>(new SigningCertificate(signer, [.. certificates.Where(c => c != signer)]), []);
    }

    /// <summary>Whether a file can only be opened with a password.</summary>
    /// <param name="pkcs12">Its bytes.</param>
    public static bool NeedsPassword(byte[] pkcs12)
    {
        try
        {
            var file = Pkcs12Info.Decode(pkcs12, out _, skipCopy: true);
            return file.IntegrityMode == Pkcs12IntegrityMode.Password && !file.VerifyMac("");
        }
        catch (CryptographicException)
        {
            return false; // opening it says what it is
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Signer.Dispose();
        foreach (var issuer in Issuers)
            issuer.Dispose();
    }

    /// <summary>A certificate's name as people know it; the whole subject where it has none.</summary>
    internal static string NameOf(X509Certificate2 certificate) =>
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) is { Length: > 0 } name ? name : certificate.Subject;

    private static Outcome<SigningCertificate> Failed(Diagnostic problem) => new(null, [problem]);

    private static Diagnostic? ProblemWith(string path, X509Certificate2 signer, DateTimeOffset now)
    {
        const string another = "use a certificate that is valid today and was issued for signing documents or mail";
        if (now.UtcDateTime < signer.NotBefore.ToUniversalTime())
            return SignatureDiagnostics.Unsuitable(path, $"the certificate of `{NameOf(signer)}` is not valid before {Day(signer.NotBefore)}", another);
        if (now.UtcDateTime > signer.NotAfter.ToUniversalTime())
            return SignatureDiagnostics.Unsuitable(path, $"the certificate of `{NameOf(signer)}` expired on {Day(signer.NotAfter)}", another);
        if (signer.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage
            && (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) == X509KeyUsageFlags.None)
        {
                return SignatureDiagnostics.Unsuitable(path, $"the certificate of `{NameOf(signer)}` was not issued for signing", another);
        }

        return signer.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { } purposes
            && !purposes.EnhancedKeyUsages.Cast<Oid>().Any(o => Purposes.Contains(o.Value, StringComparer.Ordinal))
            ? SignatureDiagnostics.Unsuitable(path, $"the certificate of `{NameOf(signer)}` was issued for another purpose than signing documents", another)
            : null;
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
