using System.Text;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Tests.Pdf.Reading;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Pdf.Signatures;

/// <summary>Signing: other programs find the signatures valid, and the files stay archival and accessible.</summary>
public sealed class SigningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData(true, false), InlineData(false, false), InlineData(true, true)]
    public void One_two_and_three_parties_sign_one_after_the_other(bool compact, bool fillable)
    {
        var file = Signed.File(compact, fillable);
        string[] names = ["Ann Example", "Żaneta Łoś", "Müller & Söhne"];
        for (var i = 0; i < names.Length; i++)
        {
            var before = file;
            file = Signed.By(file, names[i], isElliptic: i == 1);

            Assert.True(file.AsSpan().StartsWith(before), "bytes that were signed have changed");
            PdfSelfCheck.AssertClean(file);
            var path = _folder.Write("signed.pdf", file);
            Assert.Contains("No syntax or stream encoding errors found", ExternalTool.Run("qpdf", "--check", path), StringComparison.Ordinal);
            var told = ExternalTool.Run("pdfsig", path);
            Assert.Equal(i + 1, told.Split("Signature is Valid").Length - 1);
            Assert.Equal(i + 1, told.Split("Signature Type: ETSI.CAdES.detached").Length - 1);
            Assert.Contains($"Signer Certificate Common Name: {names[i]}", told, StringComparison.Ordinal);
            Assert.Single(told.Split('\n'), l => l.Contains("Total document signed", StringComparison.Ordinal));
        }

        var found = Signed.Read(file);
        Assert.Equal(names, found.All.Select(s => s.Signer), StringComparer.Ordinal);
        Assert.All(found.All, s => Assert.Equal((null, null, Signed.Time), (s.Problem, s.TrustProblem, s.Time)));
        Assert.Equal([LaterChange.Signed, LaterChange.Signed, LaterChange.None], found.All.Select(s => s.Later));
        Assert.Empty(found.Unsigned);
    }

    [Fact]
    public void What_a_signature_says_is_what_PAdES_takes()
    {
        var file = Signed.By(Signed.File(), "Ann", new SigningOptions { Time = Signed.Time, Field = "sign-off/provider", Reason = "Règles (lues)" });
        var pdf = PdfObjects.Read(file);
        var field = pdf.All.Values.OfType<PdfDictionary>().Single(d => d.Has("V"));
        var signature = pdf.Dictionary(field, "V")!;

        Assert.Equal("sign-off/provider", pdf.Text(field, "T"));
        Assert.Equal(("D:20261127101500Z", "Règles (lues)", "Ann"), (pdf.Text(signature, "M"), pdf.Text(signature, "Reason"), pdf.Text(signature, "Name")));
        Assert.Equal(3, pdf.Get(pdf.Catalog, "AcroForm", "SigFlags"));
        Assert.False(signature.Has("Reference"));
        Assert.Equal(["sign-off/customer", "sign-off/auditor"], Signed.Read(file).Unsigned);

        var cms = new System.Security.Cryptography.Pkcs.SignedCms();
        cms.Decode(pdf.Get(signature, "Contents") is PdfString { Bytes: var contents } ? contents : []);
        Assert.Equal(
            ["1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"],
            cms.SignerInfos[0].SignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>().Select(a => a.Oid.Value!).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(2, cms.Certificates.Count);
    }

    [Fact]
    public void A_signed_field_shows_name_time_and_reason()
    {
        var path = _folder.Write("signed.pdf", Signed.By(Signed.File(), "Żaneta Łoś", new SigningOptions { Time = Signed.Time, Reason = "I have read it" }));

        var text = ExternalTool.Run("pdftotext", "-layout", path, "-");
        Assert.Contains("Żaneta Łoś", text, StringComparison.Ordinal);
        Assert.Contains("2026-11-27 10:15 UTC – I have read it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_too_long_for_its_field_is_set_smaller_and_then_cut_off()
    {
        var reason = string.Join(' ', Enumerable.Repeat("because", 400)) + " " + new string('x', 500);
        var file = Signed.By(Signed.File(), new string('W', 60), new SigningOptions { Time = Signed.Time, Reason = reason });

        PdfSelfCheck.AssertClean(file);
        Assert.Equal(reason, Assert.Single(Signed.Read(file).All).Reason);
    }

    [Fact]
    public void A_certifying_signature_allows_further_ones_and_no_second_certifying_one()
    {
        var certified = Signed.By(Signed.File(), "Ann", new SigningOptions { Time = Signed.Time, Certify = true });
        var file = Signed.By(certified, "Bob");

        PdfSelfCheck.AssertClean(file);
        var pdf = PdfObjects.Read(file);
        Assert.Equal(2, pdf.Get(pdf.Catalog, "Perms", "DocMDP", "Reference", 0, "TransformParams", "P"));
        Assert.Equal([true, false], Signed.Read(file).All.Select(s => s.Certifies));
        Assert.All(Signed.Read(file).All, s => Assert.True(s.IsIntact));
        Assert.Equal(2, ExternalTool.Run("pdfsig", _folder.Write("x.pdf", file)).Split("Signature is Valid").Length - 1);
        Assert.Equal("only the first signature can certify, and `sign-off/customer` is signed", Problem(file, new SigningOptions { Time = Signed.Time, Certify = true }));
    }

    [Fact]
    public void A_file_of_another_program_is_signed_and_so_is_one_that_it_saved_incrementally()
    {
        var plain = _folder.Write("plain.pdf", Signed.File());
        ExternalTool.Run("qpdf", "--object-streams=generate", "--linearize", plain, _folder.PathTo("qpdf.pdf"));
        var certificate = _folder.Write("ann.p12", TestCertificates.Alone("Ann"));
        ExternalTool.Run("mutool", "sign", "-s", certificate, "-P", TestCertificates.Password, "-o", _folder.PathTo("mutool.pdf"), plain, NumberOfFirstField(plain));

        foreach (var name in (string[])["qpdf.pdf", "mutool.pdf"])
        {
            var file = Signed.By(File.ReadAllBytes(_folder.PathTo(name)), "Bob");
            var path = _folder.Write(name, file);

            Assert.Contains("No syntax or stream encoding errors found", ExternalTool.Run("qpdf", "--check", path), StringComparison.Ordinal);
            Assert.DoesNotContain("invalid", ExternalTool.Run("pdfsig", path), StringComparison.OrdinalIgnoreCase);
            Assert.All(Signed.Read(file).All, s => Assert.True(s.IsIntact, $"{name}: {s}"));
        }
    }

    [Fact]
    public void Signatures_of_another_program_are_checked()
    {
        var plain = _folder.Write("plain.pdf", Signed.File());
        var certificate = _folder.Write("ann.p12", TestCertificates.Alone("Ann"));
        ExternalTool.Run("mutool", "sign", "-s", certificate, "-P", TestCertificates.Password, "-o", _folder.PathTo("mutool.pdf"), plain);
        var file = File.ReadAllBytes(_folder.PathTo("mutool.pdf"));

        var found = Signed.Read(file).All;
        Assert.Equal([LaterChange.Signed, LaterChange.Signed, LaterChange.None], found.Select(s => s.Later));
        Assert.All(found, s => Assert.Equal(("Ann", null), (s.Signer, s.Problem)));
        Assert.All(found, s => Assert.Equal("it is made with SHA-1, which proves little", s.TrustProblem));

        file[file.AsSpan().IndexOf("/Title"u8) + 8] ^= 1;
        Assert.All(Signed.Read(file).All, s => Assert.Equal("the file was changed after it was signed", s.Problem));
    }

    [Fact]
    public void A_timestamp_proves_the_time()
    {
        using var server = TimestampTestServer.Start();
        var servers = new ChecklistGen.Cli.Terminal.TimestampServers();
        var file = Signed.By(Signed.File(), "Ann", new SigningOptions { Time = Signed.Time, Timestamp = request => servers.Ask(server.Address, request) });

        PdfSelfCheck.AssertClean(file);
        Assert.Equal((1, "application/timestamp-query"), (server.Requests, server.MediaType));
        var signature = Assert.Single(Signed.Read(file).All);
        Assert.Equal((null, null, TimestampTestServer.Time), (signature.Problem, signature.TrustProblem, signature.Timestamp));
        Assert.Contains("Signature is Valid", ExternalTool.Run("pdfsig", _folder.Write("x.pdf", file)), StringComparison.Ordinal);
        // The certificate was valid then, whatever the time is now.
        var later = new DateTimeOffset(2130, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Null(Assert.Single(Signed.Read(file, later).All).TrustProblem);
        Assert.NotNull(Assert.Single(Signed.Read(Signed.By(Signed.File(), "Ann"), later).All).TrustProblem);
    }

    [Theory]
    [InlineData(404, "no")]
    [InlineData(200, "<html>no</html>")]
    public void Without_a_timestamp_that_was_asked_for_nothing_is_signed(int status, string response)
    {
        using var server = TimestampTestServer.Responding(status, Encoding.ASCII.GetBytes(response));
        var servers = new ChecklistGen.Cli.Terminal.TimestampServers();

        Assert.Throws<TimestampException>(() => Signed.By(Signed.File(), "Ann", new SigningOptions { Time = Signed.Time, Timestamp = request => servers.Ask(server.Address, request) }));
    }

    [Fact]
    public void A_server_that_is_not_there_gives_no_timestamp() =>
        Assert.Throws<TimestampException>(() => new ChecklistGen.Cli.Terminal.TimestampServers().Ask("http://127.0.0.1:1/tsa", [0]));

    [Fact]
    public void A_file_that_cannot_be_signed_says_why()
    {
        Assert.Equal("it is not a PDF file", Problem("# A page"u8.ToArray()));
        Assert.Equal("it is not a PDF file", Problem([]));
        Assert.StartsWith("it is damaged: ", Problem(Signed.File()[..2000]), StringComparison.Ordinal);
        var plain = _folder.Write("plain.pdf", Signed.File());
        ExternalTool.Run("qpdf", "--encrypt", "secret", "owner", "256", "--", plain, _folder.PathTo("encrypted.pdf"));
        Assert.Equal("it is encrypted", Problem(File.ReadAllBytes(_folder.PathTo("encrypted.pdf"))));
        Assert.Equal("it has no field to sign in", Problem(PdfMaker.Make(Build.Document(Build.P("Text"))).Bytes));
    }

    [Fact]
    public void A_field_that_cannot_be_signed_is_named_with_those_that_can()
    {
        var signed = Signed.By(Signed.File(), "Ann");

        Assert.Equal("`sign-off/customer` is signed already", Problem(signed, new SigningOptions { Time = Signed.Time, Field = "sign-off/customer" }));
        Assert.Equal("there is no field `sign-off/custome`; did you mean `sign-off/customer`?", Problem(signed, new SigningOptions { Time = Signed.Time, Field = "sign-off/custome" }));
        Assert.Equal("all its fields are signed", Problem(Signed.By(Signed.By(signed, "Bob"), "Cleo")));
    }

    [Fact]
    public void A_certificate_that_must_not_sign_says_why()
    {
        Assert.Equal("the password is not the certificate's", CertificateProblem(TestCertificates.Person("Ann", password: "other")));
        Assert.Equal("it is not a PKCS #12 file with a certificate", CertificateProblem("no"u8.ToArray()));
        Assert.Equal("it has no private key, without which nothing can be signed", CertificateProblem(TestCertificates.WithoutKey("Ann")));
        Assert.Equal("the certificate of `Ann` expired on 2021-01-01", CertificateProblem(TestCertificates.Expired("Ann")));
        Assert.Equal("the certificate of `Ann` is not valid before 2020-01-01", CertificateProblem(TestCertificates.Person("Ann"), Signed.Time.AddYears(-10)));
        Assert.Equal("the certificate of `example.org` was issued for another purpose than signing documents", CertificateProblem(TestCertificates.Server("example.org")));
    }

    private static string CertificateProblem(byte[] pkcs12, DateTimeOffset? now = null) =>
        Assert.Single(SigningCertificate.Open("me.p12", pkcs12, TestCertificates.Password, now ?? Signed.Time).Diagnostics).Message;

    private static string Problem(byte[] file, SigningOptions? options = null)
    {
        using var certificate = Signed.Certificate(TestCertificates.Person("Ann", isElliptic: true));
        var outcome = PdfSigner.Sign("x.pdf", file, certificate, options ?? new SigningOptions { Time = Signed.Time });
        Assert.Null(outcome.Value);
        return Assert.Single(outcome.Diagnostics).Message;
    }

    private static string NumberOfFirstField(string path) => FormattableString.Invariant(
        $"{PdfObjects.Read(File.ReadAllBytes(path)).All.Where(o => o.Value is PdfDictionary d && d["FT"] is PdfName { Value: "Sig" }).Min(o => o.Key)}");
}
