using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChecklistGen.Tests.Pdf.Signatures;

/// <summary>Certificates that are thrown away after the test, all from one root; valid for as long as these tests may run.</summary>
internal static class TestCertificates
{
    public const string Password = "correct horse";

    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = new(2120, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<X509Certificate2> Issuer = new(MakeRoot);
    private static int _serial;

    /// <summary>The root, as PEM.</summary>
    public static byte[] Root => System.Text.Encoding.ASCII.GetBytes(Issuer.Value.ExportCertificatePem());

    /// <summary>A person's certificate with its key and its issuer, as PKCS #12.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="isElliptic">Whether the key is one on an elliptic curve, and not RSA.</param>
    /// <param name="password">The file's password.</param>
    public static byte[] Person(string name, bool isElliptic = false, string password = Password) => Export(Make(name, isElliptic, From, Until), password);

    /// <summary>A person's certificate with its key and nothing else: mutool takes whichever certificate comes last in the file.</summary>
    public static byte[] Alone(string name) => new X509Certificate2Collection { Make(name, isElliptic: false, From, Until) }.Export(X509ContentType.Pkcs12, Password)!;

    /// <summary>One that expired on 1 January 2021.</summary>
    public static byte[] Expired(string name) => Export(Make(name, isElliptic: true, From, From.AddYears(1)), Password);

    /// <summary>One of a web server.</summary>
    public static byte[] Server(string name) => Export(Make(name, isElliptic: true, From, Until, "1.3.6.1.5.5.7.3.1"), Password);

    /// <summary>One of a timestamp server, with its key.</summary>
    public static X509Certificate2 TimestampServer() => Make("Clock & Sons", isElliptic: false, From, Until, "1.3.6.1.5.5.7.3.8");

    /// <summary>One whose file has no key.</summary>
    public static byte[] WithoutKey(string name)
    {
        var collection = new X509Certificate2Collection(X509CertificateLoader.LoadCertificate(Make(name, isElliptic: true, From, Until).RawData));
        return collection.Export(X509ContentType.Pkcs12, Password)!;
    }

    private static byte[] Export(X509Certificate2 certificate, string password) =>
        new X509Certificate2Collection { certificate, X509CertificateLoader.LoadCertificate(Issuer.Value.RawData) }.Export(X509ContentType.Pkcs12, password)!;

    private static X509Certificate2 MakeRoot()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test Root", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        return request.CreateSelfSigned(From, Until);
    }

    private static X509Certificate2 Make(string name, bool isElliptic, DateTimeOffset from, DateTimeOffset until, string? purpose = null)
    {
        using var elliptic = isElliptic ? ECDsa.Create(ECCurve.NamedCurves.nistP256) : null;
        using var rsa = isElliptic ? null : RSA.Create(2048);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        var request = elliptic is not null
            ? new CertificateRequest(subject.Build(), elliptic, HashAlgorithmName.SHA256)
            : new CertificateRequest(subject.Build(), rsa!, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        if (purpose is not null)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(purpose)], critical: true));
        var serial = BitConverter.GetBytes(Interlocked.Increment(ref _serial));
        using var issued = request.Create(Issuer.Value.SubjectName, X509SignatureGenerator.CreateForRSA(Issuer.Value.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1), from, until, serial);
        return elliptic is not null ? issued.CopyWithPrivateKey(elliptic) : issued.CopyWithPrivateKey(rsa!);
    }
}
